using ChatBot.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;
using ChatBot.Models;
using ChatBot.Storage.Embedded;
using ChatBot.Storage.Embedded.Index;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Benchmarks;

/// <summary>The program's own parts with its default settings on a data folder.</summary>
internal sealed class Chat : IDisposable
{
    private readonly ServiceProvider services;

    public Chat(string folder)
    {
        var configuration = new ConfigurationBuilder().Build();
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConsole())
            .AddEmbeddedStorage(folder).AddEmbeddedIndex(folder)
            .AddLanguage()
            .AddEmbeddings(configuration, provider => ActivatorUtilities.CreateInstance<BuiltinEmbeddingGenerator>(provider))
            .AddRetrieval()
            .AddAnswerWriters(configuration, Path.Combine(AppContext.BaseDirectory, "prompts"))
            .AddAnswers()
            .BuildServiceProvider();
    }

    public IArticleStore Store => Get<IArticleStore>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
    }
}
