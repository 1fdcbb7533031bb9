using System.Globalization;
using ChatBot.Core.Articles;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded;

/// <summary>The tables of the store. <c>PRAGMA user_version</c> counts the steps that a file has taken.</summary>
internal static class SqliteSchema
{
    // Marks the file as ours ("ChBt"): a database of another program is not given our tables.
    private const int ApplicationId = 0x43684274;

    // Steps are only ever added: a file of an older version takes those that it lacks.
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE articles (
            id TEXT NOT NULL PRIMARY KEY,
            revision INTEGER NOT NULL,
            withdrawn INTEGER NOT NULL,
            origin TEXT,
            sequence INTEGER NOT NULL UNIQUE) WITHOUT ROWID;
        CREATE INDEX articles_by_origin ON articles (origin) WHERE withdrawn = 0;

        CREATE TABLE revisions (
            article TEXT NOT NULL REFERENCES articles (id),
            number INTEGER NOT NULL,
            hash BLOB NOT NULL,
            title TEXT NOT NULL,
            date TEXT,
            url TEXT,
            language TEXT NOT NULL,
            paragraph_count INTEGER NOT NULL,
            paragraphs TEXT NOT NULL,
            listed INTEGER NOT NULL,
            UNIQUE (article, number));
        CREATE INDEX revisions_listed ON revisions (date DESC, title, article) WHERE listed = 1;
        """,
        """
        CREATE TABLE answers (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            conversation TEXT NOT NULL,
            message TEXT,
            time INTEGER NOT NULL,
            content TEXT NOT NULL);
        CREATE INDEX answers_by_conversation ON answers (conversation, number);
        CREATE INDEX answers_by_time ON answers (time);

        CREATE TABLE feedback (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            answer TEXT NOT NULL,
            sender TEXT NOT NULL,
            positive INTEGER NOT NULL,
            text TEXT,
            time TEXT NOT NULL,
            content TEXT NOT NULL,
            UNIQUE (answer, sender));
        """,
        """
        CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """,
    ];

    /// <summary>Takes the steps that the file lacks, in one transaction.</summary>
    /// <exception cref="StoreException">The file belongs to another program or to a newer version of this one.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        // Looked at first: a file that is not ours is left as it is.
        VersionOf(connection, path);
        if (!string.Equals(Scalar(connection, "PRAGMA journal_mode") as string, "wal", StringComparison.OrdinalIgnoreCase))
        {
            Scalar(connection, "PRAGMA journal_mode = WAL");
        }

        // Immediate: of two processes that start at once, the second sees what the first did.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = VersionOf(connection, path);
        if (version < Steps.Length)
        {
            foreach (var step in Steps.Skip(version))
            {
                Scalar(connection, step);
            }

            Scalar(connection, string.Create(CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Steps.Length}"));
        }

        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection, string path)
    {
        var version = Number(connection, "PRAGMA user_version");
        var isOurs = Number(connection, "PRAGMA application_id") == ApplicationId;
        if (!isOurs && (version != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") != 0))
        {
            throw new StoreException(
                $"The store {path} is a database of another program. Move the file away, or use another folder with --data.");
        }

        if (version > Steps.Length)
        {
            throw new StoreException(string.Create(CultureInfo.InvariantCulture,
                $"The store {path} was written by a newer version of this program (schema {version}; this one knows {Steps.Length}). Update the program, or use another folder with --data."));
        }

        return (int)version;
    }

    private static long Number(SqliteConnection connection, string sql) => (long)Scalar(connection, sql)!;

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.Prepare(sql);
        return command.ExecuteScalar();
    }
}
