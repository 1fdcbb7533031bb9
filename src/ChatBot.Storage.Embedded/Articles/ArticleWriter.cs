using System.Text.Json;
using ChatBot.Core.Articles;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded.Articles;

/// <summary>Writes articles within the transaction that is open on a connection; its statements are compiled once.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly SqliteCommand find;
    private readonly SqliteCommand putArticle;
    private readonly SqliteCommand setOrigin;
    private readonly SqliteCommand addRevision;
    private readonly SqliteCommand setListed;
    private readonly SqliteCommand withdraw;
    private long sequence;

    /// <summary>Reads where the change sequence stands; the transaction must already hold the write lock.</summary>
    public ArticleWriter(SqliteConnection connection)
    {
        find = connection.Prepare(
            """
            SELECT a.revision, a.withdrawn, a.origin, r.hash FROM articles a
            JOIN revisions r ON r.article = a.id AND r.number = a.revision WHERE a.id = $id
            """);
        putArticle = connection.Prepare(
            """
            INSERT INTO articles (id, revision, withdrawn, origin, sequence) VALUES ($id, $revision, 0, $origin, $sequence)
            ON CONFLICT (id) DO UPDATE SET revision = $revision, withdrawn = 0, origin = $origin, sequence = $sequence
            """);
        setOrigin = connection.Prepare("UPDATE articles SET origin = $origin WHERE id = $id");
        addRevision = connection.Prepare(
            """
            INSERT INTO revisions (article, number, hash, title, date, url, language, paragraph_count, paragraphs, listed)
            VALUES ($id, $revision, $hash, $title, $date, $url, $language, $paragraph_count, $paragraphs, 1)
            """);
        setListed = connection.Prepare("UPDATE revisions SET listed = $listed WHERE article = $id AND number = $revision");
        withdraw = connection.Prepare(
            """
            UPDATE articles SET withdrawn = 1, sequence = $sequence WHERE id = $id;
            UPDATE revisions SET listed = 0 WHERE article = $id AND listed = 1
            """);
        sequence = connection.Query("SELECT coalesce(max(sequence), 0) FROM articles", row => row.GetInt64(0)).Single();
    }

    /// <summary>Stores an article as <see cref="IArticleStore.SaveAsync"/> describes it.</summary>
    public SaveOutcome Save(Article article, string? origin)
    {
        var hash = ContentHash.Of(article);
        if (Find(article.Id) is not { } stored)
        {
            Put(article.Id, 1, origin);
            AddRevision(article, 1, hash);
            return SaveOutcome.Added;
        }

        var isSame = stored.Hash.AsSpan().SequenceEqual(hash);
        var isNobodys = stored.Origin is null && !stored.IsWithdrawn;
        if (origin is not null && isNobodys)
        {
            return isSame ? SaveOutcome.Unchanged : SaveOutcome.Conflict;
        }

        if (isSame && !stored.IsWithdrawn)
        {
            if (stored.Origin != origin)
            {
                setOrigin.Run(("$id", article.Id), ("$origin", origin));
            }

            return SaveOutcome.Unchanged;
        }

        if (isSame)
        {
            Put(article.Id, stored.Revision, origin);
            setListed.Run(("$id", article.Id), ("$revision", stored.Revision), ("$listed", 1));
        }
        else
        {
            setListed.Run(("$id", article.Id), ("$revision", stored.Revision), ("$listed", 0));
            Put(article.Id, stored.Revision + 1, origin);
            AddRevision(article, stored.Revision + 1, hash);
        }

        return stored.IsWithdrawn ? SaveOutcome.Added : SaveOutcome.Revised;
    }

    /// <summary>Takes an article out of the collection; its revisions stay.</summary>
    public void Withdraw(string id) => withdraw.Run(("$id", id), ("$sequence", ++sequence));

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[find, putArticle, setOrigin, addRevision, setListed, withdraw])
        {
            command.Dispose();
        }
    }

    private Stored? Find(string id)
    {
        find.Bind(("$id", id));
        using var row = find.ExecuteReader();
        return row.Read()
            ? new(row.GetInt32(0), row.GetBoolean(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetFieldValue<byte[]>(3))
            : null;
    }

    private void Put(string id, int revision, string? origin) =>
        putArticle.Run(("$id", id), ("$revision", revision), ("$origin", origin), ("$sequence", ++sequence));

    private void AddRevision(Article article, int revision, byte[] hash) =>
        addRevision.Run(
            ("$id", article.Id),
            ("$revision", revision),
            ("$hash", hash),
            ("$title", article.Title),
            ("$date", article.Date?.ToString()),
            ("$url", article.Url),
            ("$language", article.Language),
            ("$paragraph_count", article.Paragraphs.Count),
            ("$paragraphs", JsonSerializer.Serialize(article.Paragraphs, ArticleRows.Json)));

    private sealed record Stored(int Revision, bool IsWithdrawn, string? Origin, byte[] Hash);
}
