using System.Text.Json;

namespace ChatBot.EndToEnd;

public sealed class EvalRetrievalTests
{
    private const string Paragraphs = """
        {"id":"p1","article":"Hafen","text":"Der Stadtrat von Lindau beschloss den Umbau des Hafens."}
        {"id":"p2","article":"Leuchtturm","text":"Der Leuchtturm <b>am</b> Bodensee wurde 1856 erbaut und ist 33 Meter hoch."}
        {"id":"p3","article":"Zeppelin","text":"Der Zeppelin landete am Montag in Friedrichshafen."}
        """;

    [Fact]
    public async Task Recall_is_told_for_each_file_of_questions_with_its_interval()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        folder.Write("distractors.jsonl", """{"id":"d1","article":"Wetter","text":"Am Montag regnete es im ganzen Land."}""");
        folder.Write("de.jsonl", """
            {"id":"1","paragraph":"p1","question":"Was beschloss der Stadtrat von Lindau?","answers":["den Umbau des Hafens"]}
            {"id":"2","paragraph":"p2","question":"Wie hoch ist der Leuchtturm?","answers":["33 Meter"]}
            """);
        folder.Write("en.jsonl", """
            {"id":"1","paragraph":"p3","question":"Where did the zeppelin land?"}
            {"id":"2","paragraph":"p1","question":"How tall is the lighthouse?"}
            """);
        var run = await EvalAsync(folder, "--questions", "de.jsonl", "--questions", "en.jsonl", "--distractors", "distractors.jsonl", "--json");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["de.jsonl", "en.jsonl"], run.Json.Select(set => set.GetProperty("questions").GetString()));
        Assert.Equal(["de", "en"], run.Json.Select(set => set.GetProperty("language").GetString()));
        Assert.Equal([4, 4], run.Json.Select(set => set.GetProperty("paragraphs").GetInt32()));
        Assert.Equal([1.0, 0.5], run.Json.Select(set => Value(set.GetProperty("recall").GetProperty("1"))));
        Assert.Equal(1, Value(run.Json[0].GetProperty("mrr10")));
        var interval = run.Json[1].GetProperty("recall").GetProperty("1");
        Assert.Equal([0, 1], [interval.GetProperty("low").GetDouble(), interval.GetProperty("high").GetDouble()]);
        Assert.Contains("2 of 2 questions", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_and_the_page_of_misses_are_for_a_person()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        folder.Write("questions.jsonl", """
            {"id":"1","paragraph":"p1","question":"Wie hoch ist der <i>Leuchtturm</i>?"}
            {"id":"2","paragraph":"p3","question":"Wo landete der Zeppelin?"}
            """);
        var run = await EvalAsync(folder, "--questions", "questions.jsonl", "--html", "misses.html");
        var page = await File.ReadAllTextAsync(Path.Combine(folder.Path, "misses.html"), TestContext.Current.CancellationToken);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("R@20", run.Output, StringComparison.Ordinal);
        Assert.Contains("bootstrap", run.Output, StringComparison.Ordinal);
        Assert.Contains("not first (1)", page, StringComparison.Ordinal);
        Assert.Contains("Wie hoch ist der &lt;i&gt;Leuchtturm&lt;/i&gt;?", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;am&lt;/b&gt; Bodensee", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Wo landete der Zeppelin?", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_is_named_is_kept_and_used_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        folder.Write("questions.jsonl", """{"id":"1","paragraph":"p3","question":"Wo landete der Zeppelin?"}""");
        var first = await EvalAsync(folder, "--questions", "questions.jsonl", "--data", "kept");
        var second = await EvalAsync(folder, "--questions", "questions.jsonl", "--data", "kept", "--json");

        Assert.Contains("3 paragraphs indexed", first.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("paragraphs indexed", second.Error, StringComparison.Ordinal);
        Assert.Equal(1, Value(Assert.Single(second.Json).GetProperty("recall").GetProperty("1")));
    }

    [Fact]
    public async Task Every_bad_row_is_named_with_its_file_and_line_and_nothing_is_measured()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        folder.Write("questions.jsonl", """
            {"id":"1","paragraph":"p3","question":"Wo landete der Zeppelin?"}
            {"id":"2","paragraph":"p9","question":"Wo landete er nicht?"}
            {"id":"3","question":"Wo landete er dann?"}
            {"id":"4","paragraph":"p3"}
            {"id":"5","paragraph":"p3","question":
            """);
        var run = await EvalAsync(folder, "--questions", "questions.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.DoesNotContain("line 1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("questions.jsonl, line 2: there is no paragraph p9", run.Error, StringComparison.Ordinal);
        Assert.Contains("questions.jsonl, line 3: the row has no \"paragraph\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("questions.jsonl, line 4:", run.Error, StringComparison.Ordinal);
        Assert.Contains("questions.jsonl, line 5:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        var run = await EvalAsync(folder, "--questions", "nowhere.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.jsonl", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("eval", "retrieval")]
    [InlineData("eval", "retrieval", "--paragraphs", "p.jsonl")]
    public async Task Wrong_usage_is_told_with_exit_code_2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.StartAsync(folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    private static Task<ProgramRun> EvalAsync(TemporaryFolder folder, params string[] arguments) =>
        ProgramRun.StartAsync(folder.Path, ["eval", "retrieval", "--paragraphs", "paragraphs.jsonl", .. arguments]);

    private static double Value(JsonElement interval) => interval.GetProperty("value").GetDouble();
}
