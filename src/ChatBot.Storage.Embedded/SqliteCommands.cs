using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded;

/// <summary>Statements with named values. Values are always parameters, never text of the statement.</summary>
internal static class SqliteCommands
{
    /// <summary>A statement that is run more than once; the caller disposes it.</summary>
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // every caller passes a text of this assembly
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Sets the values of the next run; null is the database's NULL.</summary>
    public static void Bind(this SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (command.Parameters.Contains(name))
            {
                command.Parameters[name].Value = value ?? DBNull.Value;
            }
            else
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }
        }
    }

    /// <summary>Runs a statement that returns no rows.</summary>
    public static void Run(this SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Bind(values);
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a statement, in memory.</summary>
    public static List<T> Query<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Prepare(sql);
        command.Bind(values);
        using var rows = command.ExecuteReader();
        var result = new List<T>();
        while (rows.Read())
        {
            result.Add(read(rows));
        }

        return result;
    }
}
