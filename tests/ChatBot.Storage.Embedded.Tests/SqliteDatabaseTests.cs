using System.Diagnostics;
using System.Globalization;
using ChatBot.Core.Articles;
using ChatBot.Storage.Embedded.Articles;
using ChatBot.Storage.Embedded.Feedback;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Storage.Embedded.Tests;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly DataFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_data_folder_is_created()
    {
        var path = Path.Combine(folder.Path, "new", "data");

        SqliteDatabase.Open(path);

        Assert.True(File.Exists(Path.Combine(path, SqliteDatabase.FileName)));
    }

    [Fact]
    public void A_data_folder_that_is_a_file_is_refused_with_advice()
    {
        File.WriteAllText(Path.Combine(folder.Path, "data"), "");

        var exception = Assert.Throws<StoreException>(() => SqliteDatabase.Open(Path.Combine(folder.Path, "data")));

        Assert.Contains("--data", exception.Message, StringComparison.Ordinal);
        Assert.Contains(folder.Path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_without_permission_to_write_is_refused_with_advice()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Unix permissions.");
            return;
        }

        var path = Path.Combine(folder.Path, "data");
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.SkipWhen(CanWrite(path), "This process may write everywhere. Run the tests without that right: setpriv --bounding-set=-dac_override,-dac_read_search dotnet test");

        var exception = Assert.Throws<StoreException>(() => SqliteDatabase.Open(path));

        Assert.Contains("permissions", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_file_that_cannot_be_opened_is_refused_with_advice()
    {
        Directory.CreateDirectory(folder.Database);

        var exception = Assert.Throws<StoreException>(() => SqliteDatabase.Open(folder.Path));

        Assert.Contains("permissions", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        File.WriteAllText(folder.Database, "These are my notes, not a database, and they are long enough to be read as a header.");

        var exception = Assert.Throws<StoreException>(() => SqliteDatabase.Open(folder.Path));

        Assert.Contains("no SQLite database", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("These are my notes", File.ReadAllText(folder.Database), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        folder.Execute("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('mine')");
        var before = File.ReadAllBytes(folder.Database);

        var exception = Assert.Throws<StoreException>(() => SqliteDatabase.Open(folder.Path));

        Assert.Contains("another program", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.Database));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused_with_advice()
    {
        SqliteDatabase.Open(folder.Path);
        SqliteConnection.ClearAllPools();
        folder.Execute("PRAGMA user_version = 999");

        var exception = Assert.Throws<StoreException>(() => SqliteDatabase.Open(folder.Path));

        Assert.Contains("newer version", exception.Message, StringComparison.Ordinal);
        Assert.Contains("999", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_of_the_first_version_gets_what_it_lacks_and_keeps_its_articles()
    {
        await new SqliteArticleStore(SqliteDatabase.Open(folder.Path)).SaveAsync([Sample("kept")], null, Stop);
        SqliteConnection.ClearAllPools();
        folder.Execute("DROP TABLE answers; DROP TABLE feedback; DROP TABLE state; PRAGMA user_version = 1");

        var database = SqliteDatabase.Open(folder.Path);

        Assert.NotNull(await new SqliteArticleStore(database).FindAsync("kept", null, Stop));
        Assert.Empty(await new SqliteFeedbackStore(database).ListFeedbackAsync(0, 1, Stop));
    }

    [Fact]
    public async Task A_damaged_store_says_so()
    {
        var store = new SqliteArticleStore(SqliteDatabase.Open(folder.Path));
        await store.SaveAsync([.. Enumerable.Range(0, 200).Select(number => Sample($"{number}"))], null, Stop);
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(folder.Database, Stop);
        bytes.AsSpan(4096).Fill(0xAB);
        await File.WriteAllBytesAsync(folder.Database, bytes, Stop);

        var exception = await Assert.ThrowsAsync<StoreException>(() => store.CountAsync(Stop));

        Assert.Contains("damaged", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_survives_the_kill_of_its_writer()
    {
        SqliteDatabase.Open(folder.Path);
        using var writer = StartWriter();
        var committed = -1;
        while (committed < 20)
        {
            committed = int.Parse((await writer.StandardOutput.ReadLineAsync(Stop))!, CultureInfo.InvariantCulture);
        }

        writer.Kill();
        await writer.WaitForExitAsync(Stop);

        var store = new SqliteArticleStore(SqliteDatabase.Open(folder.Path));
        var count = await store.CountAsync(Stop);
        Assert.True(count >= (committed + 1) * 100, "What was reported as saved is there.");
        Assert.Equal(0, count % 100);
        Assert.Equal(count, await store.LastSequenceAsync(Stop));
        Assert.Equal([SaveOutcome.Added], await store.SaveAsync([Sample("after")], null, Stop));
    }

    [Fact]
    public async Task Two_processes_write_into_one_store()
    {
        var store = new SqliteArticleStore(SqliteDatabase.Open(folder.Path));
        using var writer = StartWriter();
        await writer.StandardOutput.ReadLineAsync(Stop);

        for (var number = 0; number < 20; number++)
        {
            Assert.Equal([SaveOutcome.Added], await store.SaveAsync([Sample($"own/{number}")], null, Stop));
        }

        Assert.False(writer.HasExited);
        writer.Kill();
        await writer.WaitForExitAsync(Stop);
        Assert.Equal(20, await store.CountAsync(Stop) % 100);
    }

    [Fact]
    public async Task A_transaction_that_was_not_committed_is_not_there_after_a_crash()
    {
        var store = new SqliteArticleStore(SqliteDatabase.Open(folder.Path));
        await store.SaveAsync([Sample("kept")], null, Stop);
        using var crashed = new DataFolder();
        using (var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE; UPDATE articles SET withdrawn = 1; UPDATE revisions SET listed = 0";
            command.ExecuteNonQuery();

            // What the disk holds at this moment is what a kill would leave.
            foreach (var file in Directory.GetFiles(folder.Path))
            {
                File.Copy(file, Path.Combine(crashed.Path, Path.GetFileName(file)));
            }
        }

        var reopened = new SqliteArticleStore(SqliteDatabase.Open(crashed.Path));
        Assert.Equal("kept", Assert.Single(await reopened.ListAsync(0, 10, Stop)).Id);
    }

    [Fact]
    public async Task A_container_gives_the_store_of_its_data_folder()
    {
        await using (var services = new ServiceCollection().AddEmbeddedStorage(folder.Path).BuildServiceProvider())
        {
            await services.GetRequiredService<IArticleStore>().SaveAsync([Sample("a")], null, Stop);
        }

        Assert.Equal(1, await new SqliteArticleStore(SqliteDatabase.Open(folder.Path)).CountAsync(Stop));
    }

    private static Article Sample(string id) => new(id, "Title", null, null, "de", [new(1, null, "Text.")]);

    private Process StartWriter() => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "ChatBot.Storage.Embedded.Writer.dll"), folder.Path },
        RedirectStandardOutput = true,
    })!;

    private static bool CanWrite(string folder)
    {
        try
        {
            File.WriteAllText(Path.Combine(folder, "probe"), string.Empty);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
