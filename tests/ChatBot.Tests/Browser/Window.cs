using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ChatBot.Tests.Browser;

/// <summary>A page in a browser.</summary>
public sealed class Window : IAsyncDisposable
{
    /// <summary>How long something may take to appear, in milliseconds. For a busy machine; what is there is found at once.</summary>
    public const float Patience = 60_000;

    private readonly IBrowserContext context;

    private Window(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors on the console, exceptions of scripts, dialogs, and requests that went to another site.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    public static async Task<Window> OpenAsync(IBrowserContext context, Uri[] sites)
    {
        context.SetDefaultTimeout(Patience);
        var window = new Window(context, await context.NewPageAsync());
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                window.Faults.Enqueue($"console: {message.Text}");
            }
        };
        context.WebError += (_, error) => window.Faults.Enqueue($"script: {error.Error}");
        context.Dialog += (_, dialog) =>
        {
            window.Faults.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } url && !sites.Any(site => site.Authority == url.Authority))
            {
                window.Faults.Enqueue($"request: {url}");
            }
        };
        return window;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
