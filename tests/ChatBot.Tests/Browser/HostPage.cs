using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Browser;

/// <summary>A page of somebody else, on a site of its own, that carries the widget's tag.</summary>
internal sealed class HostPage : IAsyncDisposable
{
    private readonly WebApplication app;

    private HostPage(WebApplication app) => this.app = app;

    /// <summary>Another host name than the chat's: another site, not only another port.</summary>
    public Uri Address => new UriBuilder(app.Urls.First()) { Host = "localhost" }.Uri;

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>The tag in the page.</summary>
    public string Tag { get; set; } = "";

    /// <summary>The page's content security policy; null for none.</summary>
    public string? Policy { get; set; }

    /// <summary>The page's style sheet.</summary>
    public string Style { get; set; } = "";

    private string Html => $"""
        <!DOCTYPE html><html lang="en"><head><title>A newspaper</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
        <body><main><h1>A newspaper</h1><p>News of the <a href="/">day</a>.</p></main>{Tag}</body></html>
        """;

    public static async Task<HostPage> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var page = new HostPage(builder.Build());
        page.app.MapGet("/style.css", () => Results.Text(page.Style, "text/css"));
        page.app.MapGet("/", (HttpResponse response) =>
        {
            if (page.Policy is not null)
            {
                response.Headers.ContentSecurityPolicy = page.Policy;
            }

            return Results.Text(page.Html, "text/html");
        });
        await page.app.StartAsync(TestContext.Current.CancellationToken);
        return page;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
