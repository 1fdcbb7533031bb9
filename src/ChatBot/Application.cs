using ChatBot.Answers;
using ChatBot.Api;
using ChatBot.Bot;
using ChatBot.Collection;
using ChatBot.Core.Retrieval;
using ChatBot.Models;
using ChatBot.PromptTests;
using ChatBot.Settings;
using ChatBot.Storage.Embedded;
using ChatBot.Storage.Embedded.Index;
using ChatBot.Web;

namespace ChatBot;

/// <summary>Puts the program together. Every command uses the same parts; only <c>serve</c> opens the port.</summary>
internal static class Application
{
    /// <summary>Builds the program, without starting it.</summary>
    /// <param name="arguments">The program's arguments; only the settings among them are read here.</param>
    /// <param name="dataFolder">Where store and index live; null for <c>data</c> under the content root.</param>
    /// <param name="logsOnStandardError">Whether standard output is kept for results.</param>
    /// <exception cref="SettingException">A setting is unknown or wrong.</exception>
    public static WebApplication Build(SettingsArguments arguments, string? dataFolder, bool logsOnStandardError)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments.Settings,
            ApplicationName = typeof(Application).Assembly.GetName().Name,
            ContentRootPath = ContentRoot.Find(),
            WebRootPath = ContentRoot.Folder(ContentRoot.Find(), "wwwroot"),
        });
        builder.AddSources(arguments, logsOnStandardError);
        var (configuration, contentRoot) = (builder.Configuration, builder.Environment.ContentRootPath);
        var data = Path.GetFullPath(dataFolder ?? Path.Combine(contentRoot, "data"));
        builder.Services
            .AddCollection(ArticlesSettings.Read(configuration, contentRoot))
            .AddEmbeddedStorage(data).AddEmbeddedIndex(data)
            .AddLanguage()
            .AddEmbeddings(configuration, provider => ActivatorUtilities.CreateInstance<BuiltinEmbeddingGenerator>(provider))
            .AddRetrieval()
            .AddAnswerWriters(configuration, ContentRoot.Folder(contentRoot, "prompts"))
            .AddAnswers()
            .AddPromptTests(ContentRoot.Folder(contentRoot, "prompts"))
            .AddArticleBot(configuration, data)
            .AddWebPages().AddApi()
            .AddHostedService<StartNotice>();

        var app = builder.Build();
        app.MapArticleBot();
        app.MapWebPages();
        app.MapApi();
        app.MapCollectionHealth();
        return app;
    }
}
