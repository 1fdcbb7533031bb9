using ChatBot.Core.Articles;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded.Articles;

/// <summary>Articles in SQLite. Several instances and several processes may use one file: readers never wait, writers take turns.</summary>
public sealed class SqliteArticleStore(SqliteDatabase database) : IArticleStore
{
    // A derived index follows the change sequence, so a transaction that was once visible must survive a power failure.
    private readonly SqliteCalls calls = new(database, Durability.PowerFailure);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(
        IReadOnlyList<Article> articles, string? origin, CancellationToken cancellationToken) =>
        calls.WriteAsync<IReadOnlyList<SaveOutcome>>(connection =>
        {
            using var writer = new ArticleWriter(connection);
            var outcomes = new List<SaveOutcome>(articles.Count);
            foreach (var article in articles)
            {
                cancellationToken.ThrowIfCancellationRequested();
                outcomes.Add(writer.Save(article, origin));
            }

            return outcomes;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task<int> WithdrawMissingAsync(string origin, IReadOnlySet<string> present, CancellationToken cancellationToken) =>
        calls.WriteAsync(connection =>
        {
            using var writer = new ArticleWriter(connection);
            var missing = connection
                .Query("SELECT id FROM articles WHERE origin = $origin AND withdrawn = 0 ORDER BY id", row => row.GetString(0), ("$origin", origin))
                .Where(id => !present.Contains(id))
                .ToList();
            missing.ForEach(writer.Withdraw);
            return missing.Count;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task<ArticleRevision?> FindAsync(string id, int? revision, CancellationToken cancellationToken) =>
        calls.ReadAsync(
            connection => connection.Query(
                $"""
                SELECT {ArticleRows.RevisionColumns} FROM articles a
                JOIN revisions r ON r.article = a.id AND r.number = coalesce($revision, a.revision)
                WHERE a.id = $id
                """,
                ArticleRows.Revision, ("$id", id), ("$revision", revision)).SingleOrDefault(),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleSummary>> ListAsync(int offset, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return calls.ReadAsync<IReadOnlyList<ArticleSummary>>(
            connection => connection.Query(
                """
                SELECT article, number, title, date, url, language, paragraph_count FROM revisions
                WHERE listed = 1 ORDER BY date DESC, title, article LIMIT $count OFFSET $offset
                """,
                ArticleRows.Summary, ("$count", count), ("$offset", offset)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        calls.ReadAsync(
            connection => connection.Query("SELECT count(*) FROM revisions WHERE listed = 1", row => row.GetInt32(0)).Single(),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return calls.ReadAsync<IReadOnlyList<ArticleChange>>(
            connection => connection.Query(
                $"""
                SELECT {ArticleRows.RevisionColumns}, a.sequence FROM articles a
                JOIN revisions r ON r.article = a.id AND r.number = a.revision
                WHERE a.sequence > $after ORDER BY a.sequence LIMIT $count
                """,
                ArticleRows.Change, ("$after", after), ("$count", count)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> LastSequenceAsync(CancellationToken cancellationToken) =>
        calls.ReadAsync(
            connection => connection.Query("SELECT coalesce(max(sequence), 0) FROM articles", row => row.GetInt64(0)).Single(),
            cancellationToken);
}
