using System.Text.Json;

namespace ChatBot.EndToEnd;

public sealed class EvalAnswersTests
{
    private const string Paragraphs = """
        {"id":"p1","article":"Hafen","text":"Der Stadtrat von Lindau beschloss den Umbau des Hafens von Lindau. Der Umbau des Hafens dauert vier Jahre."}
        {"id":"p2","article":"Leuchtturm","text":"Der Leuchtturm <b>am</b> Bodensee wurde 1856 erbaut und ist 33 Meter hoch."}
        {"id":"p3","article":"Zeppelin","text":"Der Zeppelin landete am Montag in Friedrichshafen."}
        """;

    [Fact]
    public async Task Answers_and_refusals_are_counted_for_each_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        folder.Write("questions.jsonl", """
            {"id":"1","paragraph":"p2","question":"Wie hoch ist der Leuchtturm am Bodensee?","answers":["33 Meter"]}
            {"id":"2","paragraph":"p3","question":"Wo landete der Zeppelin am Montag?","answers":["nicht im Text"]}
            """);
        folder.Write("other.jsonl", """{"id":"1","question":"Wer gewann 1954 die Fußballweltmeisterschaft in Bern?"}""");
        var run = await EvalAsync(folder, "--questions", "questions.jsonl", "--other", "other.jsonl", "--json");

        Assert.True(run.ExitCode == 0, run.Error);
        var (answerable, other) = (run.Json[0], run.Json[1]);
        Assert.Equal(["answerable", "other"], run.Json.Select(set => set.GetProperty("kind").GetString()));
        Assert.Equal(0.5, Value(answerable, "answerQuoted"));
        Assert.Equal(0, Value(answerable, "refused"));
        Assert.Equal(1, Value(answerable, "refusedWithoutParagraph"));
        Assert.Equal(1, answerable.GetProperty("verbatim").GetDouble());
        Assert.InRange(answerable.GetProperty("quotedWords").GetDouble(), 8, 40);
        Assert.Equal(1, Value(other, "refused"));
        Assert.Equal(JsonValueKind.Null, other.GetProperty("answerQuoted").ValueKind);
    }

    [Fact]
    public async Task The_page_shows_what_went_wrong()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        folder.Write("questions.jsonl", """
            {"id":"1","paragraph":"p2","question":"Wie hoch ist der Leuchtturm am Bodensee?","answers":["40 Meter"]}
            {"id":"2","paragraph":"p3","question":"Wo landete der Zeppelin am Montag?","answers":["Friedrichshafen"]}
            """);
        var run = await EvalAsync(folder, "--questions", "questions.jsonl", "--html", "wrong.html");
        var page = await File.ReadAllTextAsync(Path.Combine(folder.Path, "wrong.html"), TestContext.Current.CancellationToken);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("Quoted", run.Output, StringComparison.Ordinal);
        Assert.Contains("the quotes do not have the answer (1)", page, StringComparison.Ordinal);
        Assert.Contains("40 Meter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Wo landete der Zeppelin", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_questions_the_usage_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paragraphs.jsonl", Paragraphs);
        var run = await EvalAsync(folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--questions", run.Error, StringComparison.Ordinal);
    }

    private static double Value(JsonElement set, string rate) => set.GetProperty(rate).GetProperty("value").GetDouble();

    private static Task<ProgramRun> EvalAsync(TemporaryFolder folder, params string[] options) =>
        ProgramRun.StartAsync(folder.Path, ["eval", "answers", "--paragraphs", "paragraphs.jsonl", .. options]);
}
