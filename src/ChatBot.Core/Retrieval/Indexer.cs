using ChatBot.Core.Articles;
using Microsoft.Extensions.Logging;

namespace ChatBot.Core.Retrieval;

/// <summary>Makes the index follow the article store. It may be stopped or killed at any time, run by several processes,
/// and run again: it goes on where the index is.</summary>
public sealed partial class Indexer(
    IArticleStore store, IParagraphIndex index, PassageAnalyzer analyzer, PassageEmbedder embedder, ILogger<Indexer> logger)
{
    private const int ChangesAtOnce = 500;
    private const int ParagraphsAtOnce = 2_000;

    /// <summary>Applies every change that the index lacks; an index that another model or analysis made, that belongs to
    /// another store or cannot be read is rebuilt.</summary>
    /// <returns>False when another process is writing to the index and this one gave way.</returns>
    public async Task<bool> CatchUpAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var last = await store.LastSequenceAsync(cancellationToken);
            var state = await StartAsync(last, cancellationToken);
            var paragraphs = 0;
            while (await NextAsync(state, cancellationToken) is { Count: > 0 } changes)
            {
                foreach (var step in Steps(changes))
                {
                    var batch = await PrepareAsync(state, step, cancellationToken);
                    if (!await index.ApplyAsync(batch, cancellationToken))
                    {
                        // Another process was faster: its work is not done twice.
                        state = await StartAsync(last, cancellationToken);
                        break;
                    }

                    state = state with { Sequence = batch.Sequence };
                    paragraphs += batch.Articles.Sum(article => article.Entries.Count);
                    progress?.Report(new IndexProgress(state.Sequence, last, paragraphs));
                }
            }

            return true;
        }
        catch (IndexBusyException exception)
        {
            Log.Busy(logger, exception);
            return false;
        }
    }

    /// <summary>Steps of so many paragraphs that little is lost by a kill; an article is never divided.</summary>
    private static IEnumerable<IReadOnlyList<ArticleChange>> Steps(IReadOnlyList<ArticleChange> changes)
    {
        var step = new List<ArticleChange>();
        var paragraphs = 0;
        foreach (var change in changes)
        {
            step.Add(change);
            paragraphs += change.Revision?.Article.Paragraphs.Count ?? 0;
            if (paragraphs < ParagraphsAtOnce)
            {
                continue;
            }

            yield return step;
            step = [];
            paragraphs = 0;
        }

        if (step.Count > 0)
        {
            yield return step;
        }
    }

    private Task<IReadOnlyList<ArticleChange>> NextAsync(IndexState state, CancellationToken cancellationToken) =>
        store.ChangesAsync(state.Sequence, ChangesAtOnce, cancellationToken);

    /// <summary>The state of the index, once it is one that can be followed from.</summary>
    private async Task<IndexState> StartAsync(long last, CancellationToken cancellationToken)
    {
        var (model, dimensions) = await embedder.ModelAsync(cancellationToken);
        var empty = new IndexState(0, model, dimensions, PassageAnalyzer.Version);
        var state = await index.ReadStateAsync(cancellationToken);
        if (state is not null && state with { Sequence = 0 } == empty && state.Sequence <= last)
        {
            return state;
        }

        if (state is null)
        {
            Log.Building(logger, last);
        }
        else
        {
            Log.Rebuilding(logger, state, empty);
        }

        await index.ResetAsync(empty, cancellationToken);
        return empty;
    }

    private async Task<IndexBatch> PrepareAsync(IndexState state, IReadOnlyList<ArticleChange> changes, CancellationToken cancellationToken)
    {
        var passages = changes
            .SelectMany(change => change.Revision is null ? [] : Passage.Of(change.Revision))
            .ToList();
        var vectors = await embedder.EmbedAsync(passages, cancellationToken);
        var entries = passages.Zip(vectors)
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(pair => analyzer.Analyze(pair.First, pair.Second))
            .ToLookup(entry => entry.Passage.ArticleId, StringComparer.Ordinal);
        return new IndexBatch(state, changes[^1].Sequence,
            [.. changes.Select(change => new IndexedArticle(change.ArticleId, [.. entries[change.ArticleId]]))]);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The index is built from {Changes} changes of the store.")]
        public static partial void Building(ILogger logger, long changes);

        [LoggerMessage(Level = LogLevel.Information, Message = "The index is rebuilt: it has {Found}, the program needs {Wanted}.")]
        public static partial void Rebuilding(ILogger logger, IndexState found, IndexState wanted);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The index is not brought up to date by this process.")]
        public static partial void Busy(ILogger logger, Exception exception);
    }
}
