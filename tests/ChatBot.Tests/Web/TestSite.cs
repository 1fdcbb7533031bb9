using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.Bot;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Feedback;
using ChatBot.Storage.Embedded;
using ChatBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Web;

/// <summary>The pages, and the bot behind them, on a real server and a real store. What the bot answers is given by the test.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo data;

    private TestSite(WebApplication app, DirectoryInfo data) => (this.app, this.data) = (app, data);

    public IArticleStore Store => app.Services.GetRequiredService<IArticleStore>();

    public IFeedbackStore Feedback => app.Services.GetRequiredService<IFeedbackStore>();

    public Uri Address => new(app.Urls.First());

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public static Task<TestSite> StartAsync(params IReadOnlyList<Article> articles) =>
        StartAsync((question, _) => throw new InvalidOperationException("Nobody should ask: " + question.Text), [], articles);

    public static Task<TestSite> StartAsync(
        Func<Question, CancellationToken, Task<Answer>> answer, string[] settings, params IReadOnlyList<Article> articles) =>
        StartAsync((question, _, cancellationToken) => answer(question, cancellationToken), settings, TimeProvider.System, articles);

    /// <param name="answer">Shows sentences before its answer is complete.</param>
    public static async Task<TestSite> StartAsync(
        AnswerQuestion answer, string[] settings, TimeProvider time, params IReadOnlyList<Article> articles)
    {
        var data = Directory.CreateTempSubdirectory("chatbot-web-");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ApplicationName = typeof(WebPages).Assembly.GetName().Name,
            ContentRootPath = data.FullName,
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddEmbeddedStorage(data.FullName).AddWebPages().AddArticleBot(builder.Configuration, data.FullName)
            .AddSingleton<CollectionTopics>().AddSingleton(answer).AddSingleton(time);
        var app = builder.Build();
        app.MapWebPages();
        app.MapArticleBot();
        await app.StartAsync();
        var site = new TestSite(app, data);
        await site.Store.SaveAsync(articles, null, CancellationToken.None);
        return site;
    }

    /// <summary>Asks for a page as a browser does.</summary>
    /// <param name="target">Path and query, sent as they are.</param>
    public async Task<(HttpResponseMessage Response, string Text)> GetAsync(string target, string language = "en")
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(Origin + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Headers.Add("Accept-Language", language);
        var response = await client.SendAsync(request);
        return (response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends the bot an activity, as a channel that takes the replies elsewhere.</summary>
    public async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        using var client = new HttpClient();
        return await client.PostAsJsonAsync(new Uri(Address, "/api/messages"), activity);
    }

    /// <summary>Waits for a reader's judgement of an answer, for at most two minutes.</summary>
    public async Task<AnswerFeedback> UntilJudgedAsync(Func<AnswerFeedback, bool> wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            if ((await Feedback.ListFeedbackAsync(0, 10, limit.Token)).FirstOrDefault(wanted) is { } found)
            {
                return found;
            }

            await poll.WaitForNextTickAsync(limit.Token);
        }
    }

    /// <summary>Sends the bot an activity, as a channel that waits for the replies, and gives them.</summary>
    public async Task<IReadOnlyList<JsonObject>> SendAsync(JsonObject activity)
    {
        using var client = new HttpClient();
        activity["deliveryMode"] = "expectReplies";
        activity["serviceUrl"] ??= "http://127.0.0.1:9";
        activity["conversation"] ??= new JsonObject { ["id"] = Guid.NewGuid().ToString() };
        activity["recipient"] ??= new JsonObject { ["id"] = "bot", ["name"] = "Bot" };
        activity["from"] ??= new JsonObject { ["id"] = "reader" };
        var response = await client.PostAsJsonAsync(new Uri(Address, "/api/messages"), activity);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        return [.. body!["activities"]!.AsArray().Select(reply => reply!.AsObject())];
    }

    /// <summary>Stops the server as a program is stopped; what it stored can still be read.</summary>
    public Task StopAsync() => app.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        // Disposal alone does not wait for turns in the background, which write.
        await StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }
}
