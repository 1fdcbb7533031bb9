using System.Collections.Concurrent;
using System.Text.Json;

namespace ChatBot.BotLoad;

/// <summary>The channel's side: takes what bots send and tells who waits for it.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new();
    private readonly WebApplication app;

    private Connector(WebApplication app)
    {
        this.app = app;
        app.Map("/v3/conversations/{conversation}/activities/{**rest}", TakeAsync);
    }

    /// <summary>The serviceUrl of its activities.</summary>
    public string Url => app.Urls.First();

    public static async Task<Connector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var connector = new Connector(builder.Build());
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>A task that ends when the next message of a conversation arrives.</summary>
    public Task NextMessageAsync(string conversation) =>
        (waiting[conversation] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(string conversation, HttpContext context)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        if (activity.RootElement.GetProperty("type").GetString() == "message" && waiting.TryRemove(conversation, out var waiter))
        {
            waiter.TrySetResult();
        }

        return Results.Json(new { id = Guid.NewGuid().ToString("N") }, statusCode: StatusCodes.Status201Created);
    }
}
