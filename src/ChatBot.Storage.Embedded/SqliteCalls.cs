using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded;

/// <summary>Calls of a store on its database. SQLite has no asynchronous calls: each does its work on the thread pool.</summary>
internal sealed class SqliteCalls(SqliteDatabase database, Durability durability)
{
    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken) =>
        Task.Run(() => Run(read), cancellationToken);

    /// <summary>Does all of <paramref name="write"/> or, when it throws, nothing.</summary>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken) =>
        Task.Run(
            () => Run(connection =>
            {
                // Immediate: waits for its turn here, instead of failing halfway when another writer came first.
                using var transaction = connection.BeginTransaction(deferred: false);
                var result = write(connection);
                transaction.Commit();
                return result;
            }),
            cancellationToken);

    private T Run<T>(Func<SqliteConnection, T> work)
    {
        using var connection = database.Connect(durability);
        try
        {
            return work(connection);
        }
        catch (SqliteException exception) when (database.Explain(exception) is { } explained)
        {
            throw explained;
        }
    }
}
