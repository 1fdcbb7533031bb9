using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ChatBot.FakeModels;

/// <summary>Something that a model server can do when it is asked.</summary>
public delegate Task ModelReply(HttpContext context, ModelRequest request);

/// <summary>The replies that the tests script, right and wrong ones.</summary>
public static class Replies
{
    /// <summary>What the server calls itself in each answer, so that nobody takes it for a model.</summary>
    public const string Fingerprint = "scripted server of this repository, no language model";

    /// <summary>An answer that comes in these chunks and ends as the protocol wants it.</summary>
    public static ModelReply Answer(params string[] chunks) => EndsBecause("stop", chunks);

    /// <summary>An answer that ends for a reason, such as "length" or "content_filter".</summary>
    public static ModelReply EndsBecause(string reason, params string[] chunks) => async (context, request) =>
    {
        if (!request.Stream)
        {
            await context.Response.WriteAsJsonAsync(new
            {
                id = "chat-1", @object = "chat.completion", created = 1, model = request.Model, system_fingerprint = Fingerprint,
                choices = new[] { new { index = 0, message = new { role = "assistant", content = string.Concat(chunks) }, finish_reason = reason } },
            });
            return;
        }

        await StreamAsync(context, request, chunks);
        await WriteEventAsync(context, Chunk(request, new { }, reason));
        await context.Response.WriteAsync("data: [DONE]\n\n");
    };

    /// <summary>An error as OpenAI sends it.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="message">What the body says.</param>
    /// <param name="retryAfterSeconds">The Retry-After header; null for none.</param>
    public static ModelReply Error(int status, string message = "It failed.", int? retryAfterSeconds = null) => async (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await context.Response.WriteAsJsonAsync(new { error = new { message, type = "error", code = (string?)null } });
    };

    /// <summary>An answer whose second part comes only once it may.</summary>
    public static ModelReply AnswerInTwo(string first, Task mayGoOn, string second) => async (context, request) =>
    {
        await StreamAsync(context, request, [first]);
        await mayGoOn.WaitAsync(context.RequestAborted);
        await WriteEventAsync(context, Chunk(request, new { content = second }, null));
        await WriteEventAsync(context, Chunk(request, new { }, "stop"));
        await context.Response.WriteAsync("data: [DONE]\n\n");
    };

    /// <summary>The chunks, then a connection that breaks.</summary>
    public static ModelReply BreaksOff(params string[] chunks) => async (context, request) =>
    {
        await StreamAsync(context, request, chunks);
        context.Abort();
    };

    /// <summary>The chunks, then the end of the stream without a word that it was the end.</summary>
    public static ModelReply StopsWithoutEnd(params string[] chunks) => (context, request) => StreamAsync(context, request, chunks);

    /// <summary>The chunks, then nothing more, on a connection that stays open until the client leaves.</summary>
    public static ModelReply StallsAfter(params string[] chunks) => async (context, request) =>
    {
        await StreamAsync(context, request, chunks);
        await UntilClientLeavesAsync(context);
    };

    /// <summary>No word at all, until the client leaves.</summary>
    public static ModelReply Silence() => (context, _) => UntilClientLeavesAsync(context);

    /// <summary>The same chunk again and again, until the client leaves.</summary>
    public static ModelReply Endless(string chunk) => async (context, request) =>
    {
        await StreamAsync(context, request, []);
        while (true)
        {
            await WriteEventAsync(context, Chunk(request, new { content = chunk }, null));
        }
    };

    /// <summary>A body of any kind with status 200.</summary>
    public static ModelReply Body(string contentType, string body) => async (context, _) =>
    {
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body);
    };

    /// <summary>A vector for each text.</summary>
    /// <param name="vector">Text to vector.</param>
    /// <param name="asNumbers">Whether vectors are sent as JSON numbers, as some servers do whatever they are asked for, and not in Base64.</param>
    public static ModelReply Vectors(Func<string, float[]> vector, bool asNumbers = false) => async (context, request) =>
        await context.Response.WriteAsJsonAsync(new
        {
            @object = "list",
            model = request.Model,
            data = request.Input.Select((text, index) => new
            {
                @object = "embedding",
                index,
                embedding = asNumbers ? (object)vector(text) : Convert.ToBase64String(vector(text).SelectMany(BitConverter.GetBytes).ToArray()),
            }),
            usage = new { prompt_tokens = 1, total_tokens = 1 },
        });

    private static async Task StreamAsync(HttpContext context, ModelRequest request, string[] chunks)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var chunk in chunks)
        {
            await WriteEventAsync(context, Chunk(request, new { content = chunk }, null));
        }
    }

    private static object Chunk(ModelRequest request, object delta, string? finishReason) => new
    {
        id = "chat-1", @object = "chat.completion.chunk", created = 1, model = request.Model, system_fingerprint = Fingerprint,
        choices = new[] { new { index = 0, delta, finish_reason = finishReason } },
    };

    private static async Task WriteEventAsync(HttpContext context, object data)
    {
        await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(data)}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static async Task UntilClientLeavesAsync(HttpContext context)
    {
        var left = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(() => left.TrySetResult());
        await left.Task;
    }
}
