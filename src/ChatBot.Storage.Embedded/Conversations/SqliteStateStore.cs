using ChatBot.Core.Conversations;

namespace ChatBot.Storage.Embedded.Conversations;

/// <summary>The state of conversations in SQLite.</summary>
public sealed class SqliteStateStore(SqliteDatabase database) : IStateStore
{
    private readonly SqliteCalls calls = new(database, Durability.ProcessEnd);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        calls.ReadAsync<IReadOnlyDictionary<string, string>>(
            connection =>
            {
                var found = new Dictionary<string, string>();
                using var select = connection.Prepare("SELECT value FROM state WHERE key = $key");
                foreach (var key in keys)
                {
                    select.Bind(("$key", key));
                    if (select.ExecuteScalar() is string value)
                    {
                        found[key] = value;
                    }
                }

                return found;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyDictionary<string, string> changes, CancellationToken cancellationToken) => calls.WriteAsync(
        connection =>
        {
            using var replace = connection.Prepare("INSERT OR REPLACE INTO state (key, value) VALUES ($key, $value)");
            foreach (var (key, value) in changes)
            {
                replace.Run(("$key", key), ("$value", value));
            }

            return changes.Count;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => calls.WriteAsync(
        connection =>
        {
            using var delete = connection.Prepare("DELETE FROM state WHERE key = $key");
            foreach (var key in keys)
            {
                delete.Run(("$key", key));
            }

            return keys.Count;
        },
        cancellationToken);
}
