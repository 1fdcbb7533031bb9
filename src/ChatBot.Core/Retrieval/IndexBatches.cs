using System.Runtime.CompilerServices;
using ChatBot.Core.Articles;

namespace ChatBot.Core.Retrieval;

/// <summary>The steps that bring an index along the store's changes.</summary>
internal sealed class IndexBatches(IArticleStore store, PassageAnalyzer analyzer, PassageEmbedder embedder)
{
    private const int ChangesAtOnce = 500;

    // What was analysed for the vectors is still at hand for the terms.
    private const int PassagesAtOnce = 128;

    // Something is found soon, and little is lost by a kill; but each step costs a commit, so later ones are larger.
    private const int FirstStep = 500;
    private const int LargestStep = 16_000;

    /// <summary>The batches from a state to the last change of the store, each made while the one before is applied.</summary>
    public async IAsyncEnumerable<IndexBatch> FromAsync(IndexState state, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var batches = InOrderAsync(state, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var next = NextAsync();
        try
        {
            while (await next)
            {
                var batch = batches.Current;
                next = NextAsync();
                yield return batch;
            }
        }
        finally
        {
            // Nobody may want it any more, but it must not be left running.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<bool> NextAsync() => Task.Run(async () => await batches.MoveNextAsync(), CancellationToken.None);
    }

    private async IAsyncEnumerable<IndexBatch> InOrderAsync(IndexState state, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var size = FirstStep; ; size = Math.Min(2 * size, LargestStep))
        {
            var changes = await ChangesAsync(state.Sequence, size, cancellationToken);
            if (changes.Count == 0)
            {
                yield break;
            }

            var batch = await PrepareAsync(state, changes, cancellationToken);
            yield return batch;
            state = state with { Sequence = batch.Sequence };
        }
    }

    /// <summary>Changes with about so many paragraphs; an article is never divided.</summary>
    private async Task<List<ArticleChange>> ChangesAsync(long after, int paragraphs, CancellationToken cancellationToken)
    {
        var changes = new List<ArticleChange>();
        while (paragraphs > 0)
        {
            var next = await store.ChangesAsync(after, Math.Min(ChangesAtOnce, paragraphs), cancellationToken);
            changes.AddRange(next);
            paragraphs -= next.Sum(change => Math.Max(1, change.Revision?.Article.Paragraphs.Count ?? 1));
            if (next.Count == 0)
            {
                break;
            }

            after = next[^1].Sequence;
        }

        // Between two reads an article may change again.
        return [.. changes.AsEnumerable().Reverse().DistinctBy(change => change.ArticleId).Reverse()];
    }

    private async Task<IndexBatch> PrepareAsync(IndexState state, List<ArticleChange> changes, CancellationToken cancellationToken)
    {
        var passages = changes
            .SelectMany(change => change.Revision is null ? [] : Passage.Of(change.Revision))
            .ToList();
        var made = new List<IndexEntry>(passages.Count);
        foreach (var some in passages.Chunk(PassagesAtOnce))
        {
            var vectors = await embedder.EmbedAsync(some, cancellationToken);
            made.AddRange(some.Zip(vectors).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(pair => analyzer.Analyze(pair.First, pair.Second)));
        }

        var entries = made.ToLookup(entry => entry.Passage.ArticleId, StringComparer.Ordinal);
        // An index whose vectors have another length than the model's refuses the batch.
        var before = state with { Dimensions = embedder.Dimensions ?? state.Dimensions };
        return new IndexBatch(before, changes[^1].Sequence,
            [.. changes.Select(change => new IndexedArticle(change.ArticleId, [.. entries[change.ArticleId]]))]);
    }
}
