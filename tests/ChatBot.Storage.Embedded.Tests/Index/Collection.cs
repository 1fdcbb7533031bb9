using ChatBot.Core.Articles;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Storage.Embedded.Articles;
using ChatBot.Storage.Embedded.Index;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Storage.Embedded.Tests.Index;

/// <summary>A store and its index in a folder of their own, without a lexicon.</summary>
internal sealed class Collection : IDisposable
{
    private static readonly TextAnalyzer Analyzer = new(Lexicon.Empty);

    private readonly DataFolder folder = new();

    public Collection()
    {
        Store = new SqliteArticleStore(SqliteDatabase.Open(folder.Path));
        Index = new LuceneParagraphIndex(Path.Combine(folder.Path, "index"), NullLogger<LuceneParagraphIndex>.Instance);
    }

    public string Folder => folder.Path;

    public SqliteArticleStore Store { get; }

    public LuceneParagraphIndex Index { get; }

    /// <summary>The model of indexer and retriever.</summary>
    public IEmbeddingGenerator<string, Embedding<float>> Model { get; set; } = new BuiltinEmbeddingGenerator(Analyzer, Lexicon.Empty, WordVectors.Empty);

    /// <summary>When questions are asked.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A German article; each text is a paragraph.</summary>
    public static Article Article(string id, string title, params string[] texts) =>
        new(id, title, null, null, "de", [.. texts.Select((text, i) => new Paragraph(i + 1, null, text))]);

    public Task SaveAsync(params Article[] articles) => Store.SaveAsync(articles, "test", Stop);

    public Indexer Indexer(IParagraphIndex? index = null) => new(
        Store, index ?? Index, new PassageAnalyzer(Analyzer), new PassageEmbedder(Model), NullLogger<Indexer>.Instance);

    public async Task CatchUpAsync() => Assert.True(await Indexer().CatchUpAsync(null, Stop));

    /// <summary>The evidence as article#paragraph, best first.</summary>
    public async Task<IReadOnlyList<string>> SearchAsync(string question, string language = "de", int top = 10)
    {
        var retriever = new Retriever(
            Index, new QueryFormulator(Analyzer, Lexicon.Empty, WordVectors.Empty), new PassageEmbedder(Model), WordVectors.Empty, Time, NullLogger<Retriever>.Instance);
        var result = await retriever.SearchAsync(question, language, top, Stop);
        return [.. result.Evidence.Select(evidence => $"{evidence.Passage.ArticleId}#{evidence.Passage.Paragraph}")];
    }

    public void Dispose()
    {
        Index.Dispose();
        folder.Dispose();
    }
}
