using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ChatBot.Core.Articles;

namespace ChatBot.Core.Retrieval;

/// <summary>The steps that bring an index along the store's changes.</summary>
internal sealed class IndexBatches(IArticleStore store, PassageAnalyzer analyzer, PassageEmbedder embedder)
{
    private const int ChangesAtOnce = 500;

    // Something is found soon, and little is lost by a kill; but each step costs a commit, and its dictionary is written again
    // whenever segments are merged, so later ones are larger.
    private const int FirstStep = 500;
    private const int LargestStep = 64_000;

    // What a slow model made is not lost either.
    private const int LongestStepMilliseconds = 30_000;

    // What is made while the index writes a step out; more would only wait, and be moved about by the garbage collector.
    private const int PassagesAhead = 12_000;

    /// <summary>The batches from a state to the last change of the store. Their articles, and the next batch, are made while one is applied.</summary>
    /// <exception cref="VectorLengthException">The model makes vectors of another length than the index has.</exception>
    public async IAsyncEnumerable<IndexBatch> FromAsync(IndexState state, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<IndexBatch>(1);
        var making = Task.Run(() => MakeAsync(state, batches.Writer, abandoned.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
            {
                yield return batch;
            }
        }
        finally
        {
            // Nobody may want the rest any more, but it must not be left running.
            await abandoned.CancelAsync();
            await making.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task MakeAsync(IndexState state, ChannelWriter<IndexBatch> batches, CancellationToken cancellationToken)
    {
        try
        {
            await using var groups = GroupsAsync(state.Sequence, cancellationToken).GetAsyncEnumerator(cancellationToken);
            var hasMore = await groups.MoveNextAsync();
            for (var size = FirstStep; hasMore; size = Math.Min(4 * size, LargestStep))
            {
                var articles = Channel.CreateBounded<IReadOnlyList<IndexedArticle>>(Math.Max(1, PassagesAhead / embedder.PassagesAtOnce));
                await batches.WriteAsync(new IndexBatch(state, InOrderAsync(articles.Reader)), cancellationToken);
                (var last, hasMore) = await MakeAsync(groups, size, state.Dimensions, articles.Writer, cancellationToken);
                state = state with { Sequence = last };
            }

            batches.Complete();
        }
        catch (Exception exception)
        {
            batches.Complete(exception);
        }
    }

    /// <summary>Makes the articles of a batch in order, several groups at once.</summary>
    /// <param name="groups">At the first group of the batch; afterwards at the next one's.</param>
    /// <param name="size">About how many paragraphs the batch is to have.</param>
    /// <param name="dimensions">The length of the index's vectors.</param>
    /// <returns>The sequence of the last article, and whether there is a next batch.</returns>
    private async Task<(long Last, bool HasMore)> MakeAsync(
        IAsyncEnumerator<List<ArticleChange>> groups, int size, int dimensions, ChannelWriter<IReadOnlyList<IndexedArticle>> articles, CancellationToken cancellationToken)
    {
        var underway = new Queue<Task<IReadOnlyList<IndexedArticle>>>();
        try
        {
            var end = Environment.TickCount64 + LongestStepMilliseconds;
            long last;
            bool hasMore;
            do
            {
                var group = groups.Current;
                size -= group.Sum(Size);
                last = group[^1].Sequence;
                if (underway.Count == embedder.Concurrency)
                {
                    await articles.WriteAsync(await underway.Dequeue(), cancellationToken);
                }

                underway.Enqueue(Task.Run(() => MakeAsync(group, dimensions, cancellationToken), cancellationToken));
                hasMore = await groups.MoveNextAsync();
            }
            while (size > 0 && hasMore && Environment.TickCount64 < end);

            while (underway.TryDequeue(out var made))
            {
                await articles.WriteAsync(await made, cancellationToken);
            }

            articles.Complete();
            return (last, hasMore);
        }
        catch (Exception exception)
        {
            articles.Complete(exception);
            await ((Task)Task.WhenAll(underway)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private async Task<IReadOnlyList<IndexedArticle>> MakeAsync(List<ArticleChange> changes, int dimensions, CancellationToken cancellationToken)
    {
        Passage[] passages = [.. changes.SelectMany(change => change.Revision is null ? [] : Passage.Of(change.Revision))];
        var vectors = await embedder.EmbedAsync(passages, cancellationToken);
        if ((embedder.Dimensions ?? dimensions) != dimensions)
        {
            throw new VectorLengthException();
        }

        IReadOnlyList<IndexEntry> entries = [.. passages.Zip(vectors, analyzer.Analyze)];
        var articles = new List<IndexedArticle>(changes.Count);
        var next = 0;
        foreach (var change in changes)
        {
            var paragraphs = Paragraphs(change);
            articles.Add(new IndexedArticle(change.ArticleId, change.Sequence, [.. entries.Skip(next).Take(paragraphs)]));
            next += paragraphs;
        }

        return articles;
    }

    /// <summary>The changes after a sequence, in groups with as many paragraphs as the model takes at once; an article is never divided.</summary>
    private async IAsyncEnumerable<List<ArticleChange>> GroupsAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var group = new List<ArticleChange>();
        var size = 0;
        while (await store.ChangesAsync(after, ChangesAtOnce, cancellationToken) is { Count: > 0 } changes)
        {
            foreach (var change in changes)
            {
                group.Add(change);
                size += Size(change);
                if (size >= embedder.PassagesAtOnce)
                {
                    yield return group;
                    group = [];
                    size = 0;
                }
            }

            after = changes[^1].Sequence;
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static int Size(ArticleChange change) => Math.Max(1, Paragraphs(change));

    private static int Paragraphs(ArticleChange change) => change.Revision?.Article.Paragraphs.Count ?? 0;

    private static async IAsyncEnumerable<IndexedArticle> InOrderAsync(ChannelReader<IReadOnlyList<IndexedArticle>> articles)
    {
        await foreach (var some in articles.ReadAllAsync())
        {
            foreach (var article in some)
            {
                yield return article;
            }
        }
    }
}

/// <summary>A model makes vectors of another length than it said, or than it made before.</summary>
internal sealed class VectorLengthException() : Exception("The model's vectors changed their length.");
