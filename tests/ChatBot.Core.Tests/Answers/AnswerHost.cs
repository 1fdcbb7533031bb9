using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Articles;
using ChatBot.Core.Conversations;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Storage.Embedded;
using ChatBot.Storage.Embedded.Index;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Core.Tests.Answers;

/// <summary>An answerer on a real store and a real index; its writers come from the test.</summary>
internal sealed class AnswerHost : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chatbot-answers-");
    private readonly ServiceProvider services;

    private AnswerHost() => services = new ServiceCollection()
        .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
        .AddSingleton(TimeProvider.System)
        .AddSingleton(Lexicon.Empty)
        .AddSingleton(WordVectors.Empty)
        .AddSingleton<TextAnalyzer>()
        .AddSingleton<IEmbeddingGenerator<string, Embedding<float>>, BuiltinEmbeddingGenerator>()
        .AddEmbeddedStorage(data.FullName).AddEmbeddedIndex(data.FullName)
        .AddRetrieval()
        .AddSingleton<EvidenceCheck>().AddSingleton<SentenceScorer>().AddSingleton<QuoteSelector>().AddSingleton<EvidenceNeighbours>().AddSingleton<CollectionTopics>()
        .AddSingleton<RuleRewriter>()
        .AddSingleton(provider => new QuestionRewriter(provider.GetRequiredService<RuleRewriter>(), null, NullLogger<QuestionRewriter>.Instance))
        .BuildServiceProvider();

    /// <summary>An answerer's surroundings with these articles stored and indexed.</summary>
    public static async Task<AnswerHost> StartAsync(params IReadOnlyList<Article> articles)
    {
        var host = new AnswerHost();
        await host.services.GetRequiredService<IArticleStore>().SaveAsync(articles, null, TestContext.Current.CancellationToken);
        await host.services.GetRequiredService<Indexer>().CatchUpAsync(null, TestContext.Current.CancellationToken);
        return host;
    }

    public Answerer Answerer(IAnswerWriter first, IAnswerWriter fallback) =>
        ActivatorUtilities.CreateInstance<Answerer>(
            services, ActivatorUtilities.CreateInstance<EvidenceAnswerer>(services, new AnswerWriters(first, fallback)));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }
}
