using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Tests;

/// <summary>A bot on a real server of its own.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    public const string Secret = "a secret for tests only";

    private readonly WebApplication app;

    private BotHost(WebApplication app, RecordingLogger log)
    {
        this.app = app;
        Log = log;
        // One that listens on all addresses names itself so.
        Url = new Uri(app.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
        Client = new HttpClient { BaseAddress = Url };
    }

    public Uri Url { get; }

    public HttpClient Client { get; }

    public RecordingLogger Log { get; }

    public CloudAdapter Adapter => app.Services.GetRequiredService<CloudAdapter>();

    public static Task<BotHost> StartAsync(IBot bot, params (string Name, string Value)[] settings) =>
        StartAsync(services => services.AddSingleton(bot), settings);

    public static async Task<BotHost> StartAsync(Action<IServiceCollection> configure, params (string Name, string Value)[] settings)
    {
        var log = new RecordingLogger();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration["DirectLine:Secret"] = Secret;
        builder.Configuration["Urls"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.WebHost.UseKestrelCore().UseUrls(builder.Configuration["Urls"]!);
        builder.Logging.AddProvider(log);
        builder.Services.AddRoutingCore();
        builder.Services.AddBotFramework(builder.Configuration);
        configure(builder.Services);

        var app = builder.Build();
        app.UseRouting();
        app.MapBotFramework();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new BotHost(app, log);
    }

    /// <summary>Posts to /api/messages.</summary>
    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string? token = null) => PostAsync(activity.ToJsonString(), token);

    /// <inheritdoc cref="PostAsync(JsonNode, string)"/>
    public Task<HttpResponseMessage> PostAsync(string body, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", token);
        }

        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The body is null.");

    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
