using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ChatBot.BotFramework.Tests;

/// <summary>What a channel's connector receives.</summary>
/// <param name="Path">As it was on the wire, still percent-encoded.</param>
internal sealed record ConnectorCall(string Method, string Path, string Authorization, JsonNode? Body);

/// <summary>A channel: makes activities for the bot and takes its replies on a server of its own.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<ConnectorCall> calls = System.Threading.Channels.Channel.CreateUnbounded<ConnectorCall>();
    private readonly List<ConnectorCall> seen = [];
    private readonly List<(Func<ConnectorCall, bool> Wanted, int Times, TaskCompletionSource Seen)> awaited = [];
    private int count;

    private FakeChannel(Func<int, ConnectorCall, IResult>? answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(async context =>
        {
            var body = context.Request.ContentLength > 0 ? await JsonNode.ParseAsync(context.Request.Body) : null;
            var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            var call = new ConnectorCall(context.Request.Method, path, context.Request.Headers.Authorization.ToString(), body);
            var number = Interlocked.Increment(ref count);
            await calls.Writer.WriteAsync(call);
            Note(call);
            await (answer?.Invoke(number, call) ?? Results.Text($$"""{"id":"sent-{{number}}"}""", "application/json")).ExecuteAsync(context);
        });
    }

    public string ServiceUrl => app.Urls.First() + "/";

    /// <param name="answer">What the n-th call (from 1) is answered with; null: 200 and the id "sent-n".</param>
    public static async Task<FakeChannel> StartAsync(Func<int, ConnectorCall, IResult>? answer = null)
    {
        var channel = new FakeChannel(answer);
        await channel.app.StartAsync(TestContext.Current.CancellationToken);
        return channel;
    }

    /// <summary>An answer without a body; Retry-After: 0 lets a caller that tries again do so at once.</summary>
    public static IResult Status(HttpStatusCode status) => new RetryAtOnce((int)status);

    /// <summary>Waits until <paramref name="times"/> such calls have come, whether they were taken or not: what a bot waits for that goes on once something was shown.</summary>
    public Task SeenAsync(Func<ConnectorCall, bool> wanted, int times = 1)
    {
        var call = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (seen)
        {
            awaited.Add((wanted, times, call));
            Tell();
        }

        return call.Task;
    }

    /// <summary>The next call; waits for it.</summary>
    public async Task<ConnectorCall> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        return await calls.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The calls that came and were not taken yet.</summary>
    public bool HasMore => calls.Reader.Count > 0;

    /// <summary>An activity as a channel sends it.</summary>
    public JsonObject Activity(string type = "message", string? text = "hello", string conversation = "c1") => new()
    {
        ["type"] = type,
        ["id"] = "in-1",
        ["text"] = text,
        ["channelId"] = "emulator",
        ["serviceUrl"] = ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "Ada" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private void Note(ConnectorCall call)
    {
        lock (seen)
        {
            seen.Add(call);
            Tell();
        }
    }

    private void Tell()
    {
        foreach (var (wanted, times, call) in awaited)
        {
            if (seen.Count(wanted) >= times)
            {
                call.TrySetResult();
            }
        }
    }

    private sealed class RetryAtOnce(int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        }
    }
}
