using System.Text;
using ChatBot.Core.Articles;
using ChatBot.Core.Articles.Ingestion;
using ChatBot.Storage.Embedded;
using ChatBot.Storage.Embedded.Articles;
using Moq;

namespace ChatBot.Core.Tests.Articles.Ingestion;

public sealed class IngestorTests : IDisposable
{
    private readonly ArticleFolder folder = new();
    private readonly ArticleFolder data = new();
    private readonly SqliteArticleStore store;
    private readonly Ingestor ingestor;

    public IngestorTests()
    {
        store = new(SqliteDatabase.Open(data.Path));
        ingestor = new(store);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        folder.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Dispose();
    }

    [Fact]
    public async Task A_folder_goes_in_and_goes_in_unchanged_the_second_time()
    {
        folder.Write("a.txt", "Eins.\n\nZwei.");
        folder.Write("sub/b.md", "# B\n\nDrei.");

        var first = await SyncAsync();
        var second = await SyncAsync();

        Assert.Equal((2, 0, 0, 0, 3), (first.Added, first.Revised, first.Unchanged, first.Withdrawn, first.Paragraphs));
        Assert.Equal((0, 0, 2, 0), (second.Added, second.Revised, second.Unchanged, second.Withdrawn));
        Assert.Empty(first.Problems);
    }

    [Fact]
    public async Task A_folder_that_changes_is_followed()
    {
        folder.Write("kept.txt", "Bleibt.");
        folder.Write("edited.txt", "Vorher.");
        folder.Write("gone.txt", "Geht.");
        await SyncAsync();
        folder.Write("edited.txt", "Nachher.");
        folder.Write("new.txt", "Neu.");
        folder.Delete("gone.txt");

        var report = await SyncAsync();

        Assert.Equal((1, 1, 1, 1), (report.Added, report.Revised, report.Unchanged, report.Withdrawn));
        Assert.True((await store.FindAsync("gone", null, Stop))!.IsWithdrawn);
        Assert.Equal("Nachher.", (await store.FindAsync("edited", null, Stop))!.Article.Paragraphs[0].Text);
    }

    [Fact]
    public async Task What_was_ingested_survives_the_sync_of_a_folder()
    {
        using var other = new ArticleFolder();
        await ingestor.IngestAsync([other.Write("single.txt", "Einzeln."), other.Write("lines.jsonl", """{"id":"line","text":"Zeile."}""")], null, Stop);
        using var ingested = new ArticleFolder();
        ingested.Write("x.txt", "Ordner.");
        await ingestor.IngestAsync([ingested.Path], null, Stop);
        folder.Write("a.txt", "Eins.");

        var report = await SyncAsync();

        Assert.Equal((1, 0), (report.Added, report.Withdrawn));
        Assert.Equal(4, await store.CountAsync(Stop));
    }

    [Fact]
    public async Task A_folder_that_was_ingested_can_be_synced_from_then_on()
    {
        folder.Write("a.txt", "Vorher.");
        folder.Write("b.txt", "Geht.");
        await ingestor.IngestAsync([folder.Path + Path.DirectorySeparatorChar], null, Stop);
        folder.Write("a.txt", "Nachher.");
        folder.Delete("b.txt");

        var report = await SyncAsync();

        Assert.Equal((1, 1), (report.Revised, report.Withdrawn));
        Assert.Empty(report.Problems);
    }

    [Fact]
    public async Task Ingesting_a_folder_again_withdraws_nothing()
    {
        folder.Write("a.txt", "Eins.");
        folder.Write("b.txt", "Zwei.");
        await ingestor.IngestAsync([folder.Path], null, Stop);
        folder.Delete("b.txt");

        Assert.Equal(0, (await ingestor.IngestAsync([folder.Path], null, Stop)).Withdrawn);
        Assert.Equal(2, await store.CountAsync(Stop));
    }

    [Fact]
    public async Task A_folder_does_not_overwrite_an_article_that_was_ingested_on_its_own()
    {
        using var other = new ArticleFolder();
        await ingestor.IngestAsync([other.Write("a.txt", "Von Hand.")], null, Stop);
        folder.Write("a.txt", "Aus dem Ordner.");

        var report = await SyncAsync();

        var problem = Assert.Single(report.Problems);
        Assert.True(report.HasErrors);
        Assert.Contains("a.txt: has the id \"a\"", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal("Von Hand.", (await store.FindAsync("a", null, Stop))!.Article.Paragraphs[0].Text);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_this_time_is_not_withdrawn()
    {
        folder.Write("a.txt", "Grüße.");
        folder.Write("gone.txt", "Geht.");
        await SyncAsync();
        folder.Write("a.txt", Encoding.Latin1.GetBytes("Grüße."));
        folder.Delete("gone.txt");

        var report = await SyncAsync();

        Assert.Equal(1, report.Withdrawn);
        Assert.False((await store.FindAsync("a", null, Stop))!.IsWithdrawn);
    }

    [Fact]
    public async Task Nothing_is_withdrawn_when_a_broken_line_may_hide_an_article()
    {
        folder.Write("news.jsonl", "{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}");
        await SyncAsync();
        folder.Write("news.jsonl", "{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"te");

        var report = await SyncAsync();

        Assert.Equal(0, report.Withdrawn);
        Assert.Equal([ProblemSeverity.Error, ProblemSeverity.Note], report.Problems.Select(problem => problem.Severity));
        Assert.Equal(2, await store.CountAsync(Stop));
    }

    [Fact]
    public async Task A_missing_folder_is_an_error_and_withdraws_nothing()
    {
        folder.Write("articles/a.txt", "Eins.");
        await ingestor.SyncFolderAsync(folder.PathOf("articles"), null, Stop);
        Directory.Move(folder.PathOf("articles"), folder.PathOf("elsewhere"));

        var report = await ingestor.SyncFolderAsync(folder.PathOf("articles"), null, Stop);

        Assert.True(report.HasErrors);
        Assert.Contains("Articles:Folder", Assert.Single(report.Problems).Remedy, StringComparison.Ordinal);
        Assert.Equal(1, await store.CountAsync(Stop));
    }

    [Fact]
    public async Task An_empty_folder_says_so()
    {
        var report = await SyncAsync();

        Assert.Equal(0, report.Articles);
        Assert.Contains("holds no articles", Assert.Single(report.Problems).Reason, StringComparison.Ordinal);
        Assert.False(report.HasErrors);
    }

    [Fact]
    public async Task A_missing_path_is_an_error_and_the_others_go_in()
    {
        folder.Write("a.txt", "Eins.");

        var report = await ingestor.IngestAsync([folder.PathOf("nowhere"), folder.PathOf("a.txt")], null, Stop);

        Assert.Equal(1, report.Added);
        Assert.True(report.HasErrors);
    }

    [Fact]
    public async Task An_id_that_occurs_twice_is_named_and_the_first_goes_in()
    {
        folder.Write("a.md", "Die Markdown-Datei.");
        folder.Write("a.txt", "Die Textdatei.");

        var report = await SyncAsync();
        var again = await SyncAsync();

        Assert.Contains("a.txt: has the id \"a\"", Assert.Single(report.Problems).ToString(), StringComparison.Ordinal);
        Assert.Equal((1, 0, 1), (report.Added, again.Revised, again.Unchanged));
    }

    [Fact]
    public async Task Bad_lines_of_a_large_file_cost_only_themselves()
    {
        var lines = Enumerable.Range(1, 1200).Select(number => number % 100 == 0 ? "{broken" : $"{{\"id\":\"{number}\",\"text\":\"Text {number}.\"}}");
        var path = folder.Write("news.jsonl", string.Join('\n', lines));

        var report = await ingestor.IngestAsync([path], null, Stop);

        Assert.Equal(1188, report.Added);
        Assert.Equal(Enumerable.Range(1, 12).Select(number => (int?)number * 100), report.Problems.Select(problem => problem.Place.Line));
        Assert.Equal(1188, await store.CountAsync(Stop));
    }

    [Fact]
    public async Task Progress_counts_up_and_tells_each_problem_once()
    {
        var lines = Enumerable.Range(1, 1200).Select(number => number == 700 ? "{broken" : $"{{\"id\":\"{number}\",\"text\":\"Eins.\\n\\nZwei.\"}}");
        var path = folder.Write("news.jsonl", string.Join('\n', lines));
        var heard = new List<IngestProgress>();
        var progress = new Mock<IProgress<IngestProgress>>();
        progress.Setup(listener => listener.Report(It.IsAny<IngestProgress>())).Callback<IngestProgress>(heard.Add);

        await ingestor.IngestAsync([path], progress.Object, Stop);

        Assert.True(heard.Count >= 3);
        Assert.Equal(heard.Select(report => report.Articles).Order(), heard.Select(report => report.Articles));
        Assert.Equal((1199, 2398), (heard[^1].Articles, heard[^1].Paragraphs));
        Assert.Equal(700, Assert.Single(heard.SelectMany(report => report.NewProblems)).Place.Line);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_stops_and_a_later_one_completes_it()
    {
        var path = folder.Write("news.jsonl", string.Join('\n', Enumerable.Range(1, 1200).Select(number => $"{{\"id\":\"{number}\",\"text\":\"T.\"}}")));
        using var cancel = new CancellationTokenSource();
        var progress = new Mock<IProgress<IngestProgress>>();
        progress.Setup(listener => listener.Report(It.IsAny<IngestProgress>())).Callback(cancel.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ingestor.IngestAsync([path], progress.Object, cancel.Token));
        var stored = await store.CountAsync(Stop);
        var report = await ingestor.IngestAsync([path], null, Stop);

        Assert.InRange(stored, 1, 1199);
        Assert.Equal((1200 - stored, stored), (report.Added, report.Unchanged));
    }

    private Task<IngestReport> SyncAsync() => ingestor.SyncFolderAsync(folder.Path, null, Stop);
}
