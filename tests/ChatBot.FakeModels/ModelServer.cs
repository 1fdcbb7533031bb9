using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.FakeModels;

/// <summary>A server on loopback that speaks OpenAI's protocol for chat and embeddings, does what it is told and keeps what it received.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<ModelRequest> requests = new();
    private readonly ConcurrentQueue<ModelReply> replies = new();

    private ModelServer(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>The value for the setting Endpoint.</summary>
    public string Endpoint => app.Urls.Single() + "/v1";

    /// <summary>What was received, in order.</summary>
    public IReadOnlyList<ModelRequest> Requests => [.. requests];

    /// <summary>Starts a server.</summary>
    /// <param name="port">0 for a free one.</param>
    public static async Task<ModelServer> StartAsync(int port = 0)
    {
        var server = new ModelServer(port);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Sets the next replies; the last one is given again and again.</summary>
    public ModelServer Will(params ModelReply[] next)
    {
        foreach (var reply in next)
        {
            replies.Enqueue(reply);
        }

        return this;
    }

    /// <summary>Serves until the process is told to stop.</summary>
    public Task WaitAsync() => app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var authorization = context.Request.Headers.Authorization;
        var request = new ModelRequest(context.Request.Path, authorization.Count == 0 ? null : authorization.ToString(), body.RootElement.Clone());
        requests.Enqueue(request);
        var reply = replies.Count > 1 && replies.TryDequeue(out var next) ? next
            : replies.TryPeek(out var last) ? last
            : Replies.Error(StatusCodes.Status501NotImplemented, "No reply is scripted.");
        try
        {
            await reply(context, request);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left: nobody is there to be answered.
        }
    }
}
