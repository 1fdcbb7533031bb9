using ChatBot.Core.Articles;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded;

/// <summary>The SQLite file of a data folder: opens it, brings its schema up to date and hands out connections.</summary>
/// <remarks>Write-ahead logging lets readers go on while one connection writes.</remarks>
public sealed class SqliteDatabase
{
    /// <summary>The file's name within the data folder.</summary>
    public const string FileName = "store.db";

    /// <summary>How long a call waits for another process that writes, in seconds.</summary>
    private const int BusyTimeoutSeconds = 30;

    private readonly string connectionString;

    private SqliteDatabase(string path)
    {
        Path = path;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            DefaultTimeout = BusyTimeoutSeconds,
            ForeignKeys = true,
        }.ToString();
    }

    /// <summary>The database file, absolute.</summary>
    public string Path { get; }

    /// <summary>Opens the database of a data folder; creates both when they are missing.</summary>
    /// <param name="dataFolder">Absolute, or relative to the current folder.</param>
    /// <exception cref="StoreException">The folder is not writable, or the file is no store, damaged, or of a newer version.</exception>
    public static SqliteDatabase Open(string dataFolder)
    {
        var folder = System.IO.Path.GetFullPath(dataFolder);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"The data folder {folder} cannot be created: {exception.Message} Choose a folder that can be written with --data.", exception);
        }

        var database = new SqliteDatabase(System.IO.Path.Combine(folder, FileName));
        using var connection = database.Connect(Durability.PowerFailure);
        try
        {
            SqliteSchema.Apply(connection, database.Path);
        }
        catch (SqliteException exception) when (database.Explain(exception) is { } explained)
        {
            throw explained;
        }

        return database;
    }

    /// <summary>A connection of its own, from the pool; the caller disposes it.</summary>
    /// <exception cref="StoreException">The file cannot be opened.</exception>
    internal SqliteConnection Connect(Durability durability)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            // Each time: the last user of a connection from the pool may have wanted the other.
            using var synchronous = connection.Prepare(durability == Durability.PowerFailure ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            synchronous.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            if (Explain(exception) is { } explained)
            {
                throw explained;
            }

            throw;
        }
    }

    /// <summary>The failure of SQLite with what its reader can do about it; null when it is a bug of ours.</summary>
    public StoreException? Explain(SqliteException exception)
    {
        // Result codes: https://www.sqlite.org/rescode.html
        var advice = exception.SqliteErrorCode switch
        {
            5 or 6 => "another process is writing to it. Wait until that is done, or use another folder with --data.",
            8 or 14 or 23 => "it cannot be opened for writing. Check the permissions of the file and its folder, or use another folder with --data.",
            10 => "the disk reports an error. Check the disk and whether the file still exists.",
            13 => "the disk is full. Free some space and try again; nothing of what was stored before is lost.",
            11 => "it is damaged. Restore the data folder from a backup, or use another folder with --data and ingest the articles again.",
            26 => "it is no SQLite database. Move the file away, or use another folder with --data.",
            _ => null,
        };
        return advice is null ? null : new StoreException($"The store {Path} cannot be used: {advice} ({exception.Message})", exception);
    }
}
