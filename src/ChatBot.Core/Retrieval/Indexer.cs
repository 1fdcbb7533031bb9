using ChatBot.Core.Articles;
using Microsoft.Extensions.Logging;

namespace ChatBot.Core.Retrieval;

/// <summary>Makes the index follow the article store. It may be stopped or killed at any time, run by several processes,
/// and run again: it goes on where the index is.</summary>
public sealed partial class Indexer(
    IArticleStore store, IParagraphIndex index, PassageAnalyzer analyzer, PassageEmbedder embedder, ILogger<Indexer> logger)
{
    private const int ReportedAtOnce = 1_000;

    private readonly IndexBatches batches = new(store, analyzer, embedder);

    /// <summary>Applies every change that the index lacks; an index that another model or analysis made, that belongs to
    /// another store or cannot be read is rebuilt.</summary>
    /// <returns>False when another process is writing to the index and this one gave way.</returns>
    public async Task<bool> CatchUpAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var last = await store.LastSequenceAsync(cancellationToken);
            while (!await FollowAsync(await StartAsync(last, cancellationToken), last, progress, cancellationToken))
            {
            }

            return true;
        }
        catch (IndexBusyException exception)
        {
            Log.Busy(logger, exception);
            return false;
        }
    }

    /// <returns>False when it has to be started anew: another process was faster, and its work is not done twice; or the model's vectors changed their length.</returns>
    private async Task<bool> FollowAsync(IndexState state, long last, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var paragraphs = 0;
        try
        {
            await foreach (var batch in batches.FromAsync(state, cancellationToken))
            {
                if (await index.ApplyAsync(batch with { Articles = CountAsync(batch.Articles) }, cancellationToken) is not { } after)
                {
                    return false;
                }

                progress?.Report(new IndexProgress(after.Sequence, last, paragraphs));
            }

            return true;
        }
        catch (VectorLengthException)
        {
            return false;
        }

        async IAsyncEnumerable<IndexedArticle> CountAsync(IAsyncEnumerable<IndexedArticle> articles)
        {
            await foreach (var article in articles)
            {
                var before = paragraphs;
                paragraphs += article.Entries.Count;
                if (paragraphs / ReportedAtOnce > before / ReportedAtOnce)
                {
                    progress?.Report(new IndexProgress(article.Sequence, last, paragraphs));
                }

                yield return article;
            }
        }
    }

    /// <summary>The state of the index, once it is one that can be followed from.</summary>
    private async Task<IndexState> StartAsync(long last, CancellationToken cancellationToken)
    {
        var state = await index.ReadStateAsync(cancellationToken);
        // The model is asked for the length of its vectors only when the index does not know it: its server may be down.
        var dimensions = embedder.Dimensions ?? (state?.EmbeddingModel == embedder.Model ? state.Dimensions : await embedder.AskDimensionsAsync(cancellationToken));
        var empty = new IndexState(0, embedder.Model, dimensions, analyzer.Version);
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
