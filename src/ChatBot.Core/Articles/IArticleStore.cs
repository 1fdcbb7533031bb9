namespace ChatBot.Core.Articles;

/// <summary>What saving did with an article.</summary>
public enum SaveOutcome
{
    /// <summary>The article was new, or had been withdrawn.</summary>
    Added,

    /// <summary>The content differed from the current revision; a new revision was stored.</summary>
    Revised,

    /// <summary>The content was the current revision's; no revision was written.</summary>
    Unchanged,

    /// <summary>A folder brought other content for an article that was saved on its own; nothing was written.</summary>
    Conflict,
}

/// <summary>Keeps every revision of every article. Each call is atomic: after a kill, all of it is there or nothing.
/// Every member throws <see cref="StoreException"/> when the store cannot be read or written.</summary>
public interface IArticleStore
{
    /// <summary>Stores articles, one outcome each, in the same order. A withdrawn article that returns with the content it had
    /// returns as the same revision.</summary>
    /// <param name="articles">An id that occurs twice is stored twice, in order.</param>
    /// <param name="origin">The folder that a later <see cref="WithdrawMissingAsync"/> compares with; null when they came one by one.
    /// An article takes the origin of its last save, with one exception: what was saved on its own and is not withdrawn
    /// belongs to no folder, and a save with an origin neither changes nor claims it.</param>
    Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<Article> articles, string? origin, CancellationToken cancellationToken);

    /// <summary>Withdraws the articles that came from <paramref name="origin"/> and are no longer among <paramref name="present"/>.</summary>
    /// <returns>How many were withdrawn.</returns>
    Task<int> WithdrawMissingAsync(string origin, IReadOnlySet<string> present, CancellationToken cancellationToken);

    /// <summary>An article's revision; the current one when <paramref name="revision"/> is null. Null when there is none.</summary>
    Task<ArticleRevision?> FindAsync(string id, int? revision, CancellationToken cancellationToken);

    /// <summary>The articles that are not withdrawn, latest date first, then by title.</summary>
    Task<IReadOnlyList<ArticleSummary>> ListAsync(int offset, int count, CancellationToken cancellationToken);

    /// <summary>How many articles are not withdrawn.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>The last change of each article that changed after a sequence number, in order of sequence, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int count, CancellationToken cancellationToken);

    /// <summary>The highest sequence number so far; 0 when nothing was ever stored.</summary>
    Task<long> LastSequenceAsync(CancellationToken cancellationToken);
}
