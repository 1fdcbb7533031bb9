using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ChatBot.EndToEnd;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("--Chat:Provider=parrot", "Chat:Provider", "extractive")]
    [InlineData("--Embeddings:Provider=parrot", "Embeddings:Provider", "builtin")]
    [InlineData("--Storage:Engine=parrot", "Storage:Engine", "embedded")]
    [InlineData("--Chat:Provder=openai", "Chat:Provder", "Provider")]
    [InlineData("--Chta:Provider=openai", "Chta:Provider", "Chat")]
    [InlineData("--ContentRoot=elsewhere", "ContentRoot", "Articles")]
    [InlineData("--Articles:Watch=perhaps", "Articles:Watch", "true or false")]
    [InlineData("--DirectLine:TokenLifetime=soon", "DirectLine:TokenLifetime", "it must be a time")]
    [InlineData("--MicrosoftAppType=Parrot", "MicrosoftAppType", "MultiTenant")]
    public async Task A_wrong_setting_stops_the_start_with_its_name_and_what_it_may_be(string argument, string name, string allowed)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.StartAsync(folder.Path, "--Urls=http://127.0.0.1:0", argument);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Contains(allowed, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "a", "b")]
    [InlineData("search", "x", "--top", "0")]
    [InlineData("search", "x", "--top", "many")]
    [InlineData("search", "x", "--out", "y")]
    [InlineData("ingest")]
    [InlineData("sing")]
    [InlineData("--loud")]
    public async Task Wrong_usage_is_told_with_exit_code_2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.StartAsync(folder.Path, [.. arguments, "--data", folder.Path]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_name_in_the_settings_file_that_nothing_reads_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", """{ "Articels": { "Folder": "mine" } }""");
        var run = await ProgramRun.StartAsync(folder.Path, "ask", "Was geschah?", "--data", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Unknown setting Articels", run.Error, StringComparison.Ordinal);
        Assert.Contains("Articles", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"Chat\": ")]
    [InlineData("{ \"Urls\": \"a\", \"Urls\": \"b\" }")]
    public async Task A_settings_file_that_cannot_be_read_is_named(string settings)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("appsettings.json", settings);
        var run = await ProgramRun.StartAsync(folder.Path, "ask", "Was geschah?", "--data", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_articles_folder_is_named()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.StartAsync(folder.Path, "ask", "Was geschah?", "--data", folder.Path, "--Articles:Folder=nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
        Assert.Contains("Articles:Folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_articles_folder_is_told_and_every_question_refused()
    {
        using var folder = new TemporaryFolder();
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;
        var run = await ProgramRun.StartAsync(folder.Path, "ask", "Was geschah?", "--json", "--data", folder.Path, "--Articles:Folder=" + empty);

        Assert.Equal(0, run.ExitCode);
        Assert.True(Assert.Single(run.Json).GetProperty("refused").GetBoolean());
        Assert.Contains("no articles", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Broken_files_and_lines_are_named_and_the_rest_go_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/good.txt", "Der Zeppelin landete in Friedrichshafen am Bodensee.");
        File.WriteAllBytes(Path.Combine(folder.Path, "in/binary.txt"), [0, 1, 2, 3, 0, 255, 254, 0, 7, 0]);
        File.WriteAllBytes(Path.Combine(folder.Path, "in/latin.txt"), Encoding.Latin1.GetBytes("Über den Wolken war es schön und kühl."));
        folder.Write("in/lines.jsonl", """
            {"id":"one","text":"Die Fähre nach Konstanz fuhr pünktlich ab."}
            {"id":"two","text":
            {"id":"three","text":"Der Leuchtturm von Lindau wurde renoviert."}
            """);
        var ingest = await ProgramRun.StartAsync(folder.Path, "ingest", "in", "--data", "data");

        Assert.Equal(1, ingest.ExitCode);
        Assert.Contains("binary.txt", ingest.Error, StringComparison.Ordinal);
        Assert.Contains("lines.jsonl", ingest.Error, StringComparison.Ordinal);
        Assert.Matches(@"lines\.jsonl\D+2\b", ingest.Error);
        foreach (var (query, article) in new[] { ("Zeppelin", "good"), ("Fähre", "one"), ("Leuchtturm", "three") })
        {
            var search = await ProgramRun.StartAsync(folder.Path, "search", query, "--json", "--data", "data");
            Assert.Equal(article, Assert.Single(search.Json).GetProperty("results")[0].GetProperty("article").GetString());
        }
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_named_and_the_others_go_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", "Der Zeppelin landete in Friedrichshafen am Bodensee.");
        var run = await ProgramRun.StartAsync(folder.Path, "ingest", "gone.txt", "good.txt", "--json", "--data", "data");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("gone.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(run.Json).GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "no folder");
        var run = await ProgramRun.StartAsync(folder.Path, "ask", "Was geschah?", "--data", Path.Combine(file, "data"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = await ProgramRun.StartAsync(folder.Path, $"--Urls=http://127.0.0.1:{port}", "--data", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{port}", run.Error, StringComparison.Ordinal);
        Assert.Contains("--Urls", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_that_containers_set_is_the_one_that_is_opened()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var start = ProgramRun.StartInfo(folder.Path, "--data", folder.Path);
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        var run = await ProgramRun.StartAsync(start);

        Assert.Contains($"{port}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_names_the_line_it_cannot_read_and_answers_the_others_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("questions.jsonl", """
            {"id":"a","question":"Wie lange dauerte das Treffen?"}
            no json
            {"id":"b","question":"What is the capital of France?"}
            """);
        var run = await ProgramRun.StartAsync(folder.Path, "ask", "--batch", "questions.jsonl", "--out", "results.jsonl", "--data", "data");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("questions.jsonl, line 2", run.Error, StringComparison.Ordinal);
        var results = new ProgramRun(0, await File.ReadAllTextAsync(Path.Combine(folder.Path, "results.jsonl"), TestContext.Current.CancellationToken), "").Json;
        Assert.Equal(["a", "b"], results.Select(result => result.GetProperty("id").GetString()));
        Assert.Equal([false, true], results.Select(result => result.GetProperty("refused").GetBoolean()));
    }
}
