using System.Text;
using ChatBot.Core.Articles;
using ChatBot.Core.Articles.Ingestion;

namespace ChatBot.Core.Tests.Articles.Ingestion;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly ArticleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_is_an_article_named_after_it()
    {
        var path = folder.Write("Ein Artikel.v2.txt", "Der Text.");

        var source = Assert.Single(await SourcesAsync(path));

        Assert.Equal(("Ein Artikel.v2", "Der Text.", path), (source.Id, source.Text, source.Place.File));
    }

    [Fact]
    public async Task A_folder_is_read_with_the_folders_in_it_in_the_order_of_names()
    {
        folder.Write("b.txt", "B.");
        folder.Write("a.MD", "A.");
        folder.Write("2021/06/gipfel.txt", "G.");
        folder.Write(".git/config.txt", "hidden");
        folder.Write(".hidden.txt", "hidden");

        Assert.Equal(["2021/06/gipfel", "a", "b"], (await SourcesAsync(folder.Path)).Select(source => source.Id));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_byte_order_mark_is_understood(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Marked(string text) => [.. encoding.Preamble, .. encoding.GetBytes(text)];
        folder.Write("a.txt", Marked("Grüße – „so“ 👍"));
        folder.Write("b.jsonl", Marked("{\"id\":\"b\",\"text\":\"Grüße – „so“ 👍\"}\r\n{\"id\":\"c\",\"text\":\"Grüße – „so“ 👍\"}\r\n"));

        var sources = await SourcesAsync(folder.Path);

        Assert.Equal(["a", "b", "c"], sources.Select(source => source.Id));
        Assert.All(sources, source => Assert.Equal("Grüße – „so“ 👍", source.Text));
    }

    [Fact]
    public async Task A_text_from_windows_is_refused_with_the_command_that_converts_it()
    {
        folder.Write("a.txt", Encoding.Latin1.GetBytes("Schöne Grüße"));

        var problem = Assert.Single(await ProblemsAsync(folder.Path));

        Assert.Equal((ProblemSeverity.Error, "a"), (problem.Severity, problem.ArticleId));
        Assert.Contains("not UTF-8 (first at byte 4)", problem.Reason, StringComparison.Ordinal);
        Assert.Contains("iconv -f WINDOWS-1252 -t UTF-8", problem.Remedy, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> UnreadableFiles => new()
    {
        { "binary", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "binary" },
        { "binary without NUL", [.. Enumerable.Repeat<byte>(0x01, 50), .. "Text"u8], "binary" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("Der Text."), "binary" },
        { "half a UTF-16 character", [0xFF, 0xFE, 0x41], "byte order mark" },
        { "empty", [], "is empty" },
    };

    [Theory]
    [MemberData(nameof(UnreadableFiles))]
    public async Task A_file_that_is_no_text_is_named_and_the_others_are_read(string kind, byte[] bytes, string reason)
    {
        folder.Write("a.txt", "A.");
        folder.Write("bad.txt", bytes);
        folder.Write("z.txt", "Z.");

        var problem = Assert.Single(await ProblemsAsync(folder.Path));

        Assert.Equal(folder.PathOf("bad.txt"), problem.Place.File);
        Assert.True(problem.Reason.Contains(reason, StringComparison.Ordinal), $"{kind}: {problem}");
        Assert.Equal(["a", "z"], (await SourcesAsync(folder.Path)).Select(source => source.Id));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_the_limit()
    {
        using (var file = File.Create(folder.PathOf("large.txt")))
        {
            file.SetLength(ArticleReader.MaxArticleBytes + 1);
        }

        Assert.Contains("4 MiB", Assert.Single(await ProblemsAsync(folder.Path)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_permission_is_named()
    {
        var path = folder.Write("a.txt", "A.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.SkipWhen(CanRead(path), "This process may read everything. Run the tests without that right: setpriv --bounding-set=-dac_override,-dac_read_search dotnet test");

        var problem = Assert.Single(await ProblemsAsync(folder.Path));

        Assert.Equal((ProblemSeverity.Error, "a"), (problem.Severity, problem.ArticleId));
        Assert.Contains("permissions", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dangling_link_is_an_error_with_the_id_of_its_article()
    {
        File.CreateSymbolicLink(folder.PathOf("a.txt"), folder.PathOf("gone"));

        var problem = Assert.Single(await ProblemsAsync(folder.Path));

        Assert.Equal((ProblemSeverity.Error, "a"), (problem.Severity, problem.ArticleId));
        Assert.Contains("cannot be read", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_another_kind_are_skipped_with_a_note()
    {
        folder.Write("a.txt", "A.");
        folder.Write("report.pdf", "%PDF-1.7");

        var problem = Assert.Single(await ProblemsAsync(folder.Path));

        Assert.Equal(ProblemSeverity.Note, problem.Severity);
        Assert.Contains("report.pdf: was skipped", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(".jsonl", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_kind_that_was_named_is_an_error() =>
        Assert.Equal(ProblemSeverity.Error, Assert.Single(await ProblemsAsync(folder.Write("report.pdf", "%PDF"))).Severity);

    [Fact]
    public async Task A_path_that_does_not_exist_is_an_error()
    {
        var problem = Assert.Single(await ProblemsAsync(folder.PathOf("nowhere")));

        Assert.Equal(ProblemSeverity.Error, problem.Severity);
        Assert.Contains("nowhere: does not exist", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_folder_around_it_is_followed_no_further()
    {
        folder.Write("sub/a.txt", "A.");
        Directory.CreateSymbolicLink(folder.PathOf("sub/up"), folder.Path);
        Directory.CreateSymbolicLink(folder.PathOf("sub/self"), folder.PathOf("sub"));

        Assert.Equal("sub/a", Assert.Single(await SourcesAsync(folder.Path)).Id);
        Assert.All(await ProblemsAsync(folder.Path), problem => Assert.Equal(ProblemSeverity.Note, problem.Severity));
    }

    [Fact]
    public async Task A_link_to_a_folder_elsewhere_is_followed_once()
    {
        using var elsewhere = new ArticleFolder();
        elsewhere.Write("x.txt", "X.");
        Directory.CreateSymbolicLink(folder.PathOf("first"), elsewhere.Path);
        Directory.CreateSymbolicLink(folder.PathOf("second"), elsewhere.Path);

        Assert.Equal("first/x", Assert.Single(await SourcesAsync(folder.Path)).Id);
        Assert.Contains("second", Assert.Single(await ProblemsAsync(folder.Path)).Place.File, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_gives_an_article_with_all_that_it_says()
    {
        var path = folder.Write("news.jsonl",
            """{"id":"a/1","title":"Titel","date":"2021-06","url":"https://example.org/a","language":"de-AT","text":"Eins.\n\nZwei.","more":[1]}""");

        var source = Assert.Single(await SourcesAsync(path));

        Assert.Equal(
            new ArticleSource("a/1", "Eins.\n\nZwei.", new(path, 1))
            {
                Title = "Titel", Date = new PartialDate(2021, 6), Url = "https://example.org/a", Language = "de",
            },
            source);
    }

    [Fact]
    public async Task A_page_name_stands_for_a_missing_title()
    {
        var path = folder.Write("news.jsonl",
            """
            {"id":1,"article":"Super_Bowl_50","text":"T."}
            {"id":2,"article":"Super_Bowl_50","title":"Given_title","text":"T."}
            """);

        Assert.Equal([("1", "Super Bowl 50"), ("2", "Given_title")], (await SourcesAsync(path)).Select(source => (source.Id, source.Title)));
    }

    [Theory]
    [InlineData("{\"id\":\"b\",\"text\":", "not JSON")]
    [InlineData("not json at all", "not JSON")]
    [InlineData("\"text\"", "not a JSON object")]
    [InlineData("{\"text\":\"T.\"}", "no \"id\"")]
    [InlineData("{\"id\":\" \",\"text\":\"T.\"}", "no \"id\"")]
    [InlineData("{\"id\":\"b\"}", "no \"text\"")]
    [InlineData("{\"id\":\"b\",\"text\":\" \\n\"}", "no \"text\"")]
    [InlineData("{\"id\":\"b\",\"text\":[\"T.\"]}", "no \"text\"")]
    [InlineData("{\"id\":\"b\\u0000\",\"text\":\"T.\"}", "no id")]
    [InlineData("{\"id\":\"b\",\"text\":\"\\ud83d\"}", "not valid UTF-8")]
    public async Task A_line_that_is_no_article_is_named_by_file_and_line_and_the_others_are_read(string line, string reason)
    {
        var path = folder.Write("news.jsonl", $"{{\"id\":\"a\",\"text\":\"A.\"}}\n\n{line}\n{{\"id\":\"z\",\"text\":\"Z.\"}}");

        var problem = Assert.Single(await ProblemsAsync(path));

        Assert.Equal((ProblemSeverity.Error, new SourcePlace(path, 3)), (problem.Severity, problem.Place));
        Assert.Contains("news.jsonl, line 3: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
        Assert.Equal(["a", "z"], (await SourcesAsync(path)).Select(source => source.Id));
    }

    [Fact]
    public async Task A_line_in_another_encoding_is_named_and_the_others_are_read()
    {
        var path = folder.Write("news.jsonl",
            [.. "{\"id\":\"a\",\"text\":\"A.\"}\n"u8, .. Encoding.Latin1.GetBytes("{\"id\":\"b\",\"text\":\"Grüße\"}\n"), .. "{\"id\":\"z\",\"text\":\"Z.\"}"u8]);

        Assert.Equal(2, Assert.Single(await ProblemsAsync(path)).Place.Line);
        Assert.Equal(["a", "z"], (await SourcesAsync(path)).Select(source => source.Id));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_named_and_the_others_are_read()
    {
        var path = folder.Write("news.jsonl",
            $"{{\"id\":\"b\",\"text\":\"{new string('x', ArticleReader.MaxArticleBytes)}\"}}\n{{\"id\":\"z\",\"text\":\"Z.\"}}");

        var problem = Assert.Single(await ProblemsAsync(path));

        Assert.Equal(1, problem.Place.Line);
        Assert.Contains("4 MiB", problem.Reason, StringComparison.Ordinal);
        Assert.Equal(new SourcePlace(path, 2), Assert.Single(await SourcesAsync(path)).Place);
    }

    [Theory]
    [InlineData("date", "16.06.2021")]
    [InlineData("date", "2021-02-30")]
    [InlineData("url", "javascript:alert(1)")]
    [InlineData("url", "/relative")]
    [InlineData("language", "fr")]
    public async Task A_member_that_makes_no_sense_is_noted_and_the_article_is_read(string member, string value)
    {
        var path = folder.Write("news.jsonl", $"{{\"id\":\"a\",\"{member}\":\"{value}\",\"text\":\"A.\"}}");

        var problem = Assert.Single(await ProblemsAsync(path));
        var source = Assert.Single(await SourcesAsync(path));

        Assert.Equal((ProblemSeverity.Note, "a"), (problem.Severity, problem.ArticleId));
        Assert.Contains(value, problem.Reason, StringComparison.Ordinal);
        Assert.Equal((null, null, null), (source.Date, source.Url, source.Language));
    }

    [Fact]
    public async Task A_json_array_is_one_problem()
    {
        var path = folder.Write("news.jsonl", "[\n{\"id\":\"a\",\"text\":\"A.\"},\n{\"id\":\"b\",\"text\":\"B.\"}\n]");

        Assert.Contains("jq -c", Assert.Single(await ProblemsAsync(path)).Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public async Task A_jsonl_file_without_lines_is_a_problem(string text) =>
        Assert.Contains("is empty", Assert.Single(await ProblemsAsync(folder.Write("news.jsonl", text))).Reason, StringComparison.Ordinal);

    private static async Task<List<ArticleSource>> SourcesAsync(string path) =>
        [.. (await ReadAsync(path)).Select(result => result.Source).OfType<ArticleSource>()];

    private static async Task<List<ArticleProblem>> ProblemsAsync(string path) =>
        [.. (await ReadAsync(path)).SelectMany(result => result.Problems)];

    private static async Task<List<ReadResult>> ReadAsync(string path) =>
        await ArticleReader.ReadAsync(path, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private static bool CanRead(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
