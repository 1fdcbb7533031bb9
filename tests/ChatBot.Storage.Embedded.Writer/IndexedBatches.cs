using ChatBot.Core.Articles;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Storage.Embedded.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Storage.Embedded.Writer;

/// <summary>Fills store and index for as long as it is let.</summary>
internal static class IndexedBatches
{
    /// <summary>Goes on after the articles that are there, a line for each step: what was written before the line stays.</summary>
    public static async Task WriteAsync(IArticleStore store, string folder)
    {
        var analyzer = new TextAnalyzer(Lexicon.Empty);
        using var model = new BuiltinEmbeddingGenerator(analyzer, Lexicon.Empty, WordVectors.Empty);
        using var index = new LuceneParagraphIndex(Path.Combine(folder, "index"), NullLogger<LuceneParagraphIndex>.Instance);
        var indexer = new Indexer(store, index, new PassageAnalyzer(analyzer), new PassageEmbedder(model), NullLogger<Indexer>.Instance);
        for (var batch = await store.CountAsync(CancellationToken.None) / 100; ; batch++)
        {
            await store.SaveAsync(Articles(batch, "Der Gipfel"), origin: null, CancellationToken.None);
            if (batch > 0)
            {
                await store.SaveAsync(Articles(batch - 1, "Der Gipfel", "Noch ein Gipfel"), origin: null, CancellationToken.None);
            }

            Console.WriteLine("saved");
            await indexer.CatchUpAsync(null, CancellationToken.None);
            Console.WriteLine("indexed");
        }
    }

    private static List<Article> Articles(int batch, params string[] texts) =>
        [.. Enumerable.Range(0, 100).Select(number => new Article(
            $"{batch:00000}/{number:00}", "Titel", null, null, "de", [.. texts.Select((text, i) => new Paragraph(i + 1, null, text))]))];
}
