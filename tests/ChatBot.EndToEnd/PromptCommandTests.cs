using System.Globalization;
using System.Net;
using System.Xml.Linq;
using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

public sealed class PromptCommandTests : IDisposable
{
    private const string Case = "navalny-en";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Prompts_are_tested_without_network_and_reported_as_table_xml_and_page()
    {
        var run = await RunAsync("test", "--junit", "results.xml", "--html", "results.html");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Matches(@"navalny-en\s+│ passed", run.Output);
        Assert.Contains("no language model", run.Output, StringComparison.Ordinal);
        var suites = XDocument.Load(Path.Combine(folder.Path, "results.xml")).Root!.Elements("testsuite").ToList();
        Assert.Equal(["answer", "rewrite-question", "rewrite-sentence"], suites.Select(suite => suite.Attribute("name")!.Value));
        Assert.All(suites, suite => Assert.Equal(("0", suite.Elements("testcase").Count().ToString(CultureInfo.InvariantCulture)), (suite.Attribute("failures")!.Value, suite.Attribute("tests")!.Value)));
        var page = await File.ReadAllTextAsync(Path.Combine(folder.Path, "results.html"), TestContext.Current.CancellationToken);
        Assert.Contains("You answer a reader&#x27;s question", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/message&gt;&lt;message role=&quot;system&quot;&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<message role", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_word_in_the_prompt_fails_until_the_model_is_recorded_anew()
    {
        var prompt = CopyOfAnswer("brief");
        Replace(Path.Combine(prompt, "skprompt.txt"), "One to three short sentences", "One short sentence");

        var changed = await RunAsync("test", prompt, "--json");

        Assert.Equal(1, changed.ExitCode);
        var result = changed.Json.Single(line => line.GetProperty("case").GetString() == Case);
        Assert.Contains("One short sentence", result.GetProperty("faults")[0].GetString(), StringComparison.Ordinal);
        Assert.EndsWith($"prompts record {prompt} --case {Case}", result.GetProperty("faults")[0].GetString(), StringComparison.Ordinal);

        await using var server = (await ModelServer.StartAsync()).Will(new ScriptedCases([prompt]).ReplyAsync);
        var recorded = await RunAsync("record", prompt, "--missing", "--Chat:Provider=openai", "--Chat:Endpoint=" + server.Endpoint, "--Chat:Model=scripted");
        var again = await RunAsync("test", prompt, "--json");

        Assert.True(recorded.ExitCode == 0, recorded.Output + recorded.Error);
        Assert.Contains($"brief/{Case}: the prompt changed, the reply did not", recorded.Output, StringComparison.Ordinal);
        Assert.True(again.ExitCode == 0, again.Output + again.Error);
    }

    [Fact]
    public async Task Recording_shows_how_a_reply_changed()
    {
        var prompt = CopyOfAnswer("new-model");
        await using var server = (await ModelServer.StartAsync()).Will(Replies.Answer("Putin said that laws were broken [1]."));

        var run = await RunAsync("record", prompt, "--case", Case, "--Chat:Provider=openai", "--Chat:Endpoint=" + server.Endpoint, "--Chat:Model=scripted");

        Assert.Contains("the reply changed", run.Output, StringComparison.Ordinal);
        Assert.Contains("  + Putin said that laws were broken [1].", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("test", prompt)).ExitCode);
    }

    [Fact]
    public async Task A_model_that_fails_leaves_the_recording_as_it_was()
    {
        var prompt = CopyOfAnswer("failing");
        await using var server = (await ModelServer.StartAsync()).Will(Replies.Error(401));

        var run = await RunAsync("record", prompt, "--case", Case, "--Chat:Provider=openai", "--Chat:Endpoint=" + server.Endpoint, "--Chat:Model=scripted");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Chat:ApiKey", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("test", prompt)).ExitCode);
    }

    [Fact]
    public async Task A_recording_edited_by_hand_fails_its_case_alone_in_table_xml_and_page()
    {
        var prompt = CopyOfAnswer("edited");
        Replace(Path.Combine(prompt, "recordings", "scripted", Case + ".json"), "knowingly broken", "never broken");

        var run = await RunAsync("test", prompt, "--junit", "results.xml", "--html", "results.html");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"{Case}\s+│ failed", run.Output);
        var failed = Assert.Single(XDocument.Load(Path.Combine(folder.Path, "results.xml")).Descendants("testcase"), one => one.Element("failure") is not null);
        Assert.Equal(Case, failed.Attribute("name")!.Value);
        Assert.Contains("was edited after it was recorded", failed.Element("failure")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("was edited after it was recorded", await File.ReadAllTextAsync(Path.Combine(folder.Path, "results.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_of_a_prompt_stand_side_by_side_in_one_report()
    {
        var prompt = CopyOfAnswer("other");
        Replace(Path.Combine(prompt, "skprompt.txt"), "Copy names", "Repeat names");

        var run = await RunAsync("test", "answer", "--compare", prompt, "--provider", "scripted", "--html", "both.html");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        var page = WebUtility.HtmlDecode(await File.ReadAllTextAsync(Path.Combine(folder.Path, "both.html"), TestContext.Current.CancellationToken));
        Assert.Matches(@"<del>\s*- Copy names, numbers and dates with care\.\s*</del>", page);
        Assert.Matches(@"<ins>\s*- Repeat names, numbers and dates with care\.\s*</ins>", page);
    }

    [Fact]
    public async Task A_case_is_shown_as_the_model_gets_it_with_its_tokens()
    {
        var run = await RunAsync("show", Case);

        Assert.Matches(@"--- system, \d+ tokens", run.Output);
        Assert.Contains("what did Putin say about Navalny?", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"answer [0-9a-f]{12}: \d+ tokens of o200k_base", run.Output);
    }

    [Fact]
    public async Task A_broken_file_of_cases_is_told_with_its_line()
    {
        var prompt = CopyOfAnswer("broken");
        Replace(Path.Combine(prompt, "cases.yaml"), "every-sentence-cited", "every-sentence-sited");

        var run = await RunAsync("test", prompt);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"cases\.yaml, line \d+: ""every-sentence-sited"" is unknown\. .*every-sentence-cited", run.Error);
    }

    [Theory]
    [InlineData("There is no prompt \"sonnet\"", "test", "sonnet")]
    [InlineData("There is no case sonnet", "show", "sonnet")]
    [InlineData("Chat:Provider=openai", "record", "answer")]
    public async Task What_is_not_there_is_told_with_what_there_is(string told, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) =>
        ProgramRun.StartAsync(folder.Path, ["prompts", .. arguments, "--data", Path.Combine(folder.Path, "data")]);

    private string CopyOfAnswer(string name)
    {
        var copy = Path.Combine(folder.Path, name);
        var shipped = Path.Combine(Place.RepositoryRoot, "prompts", "answer");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static void Replace(string file, string old, string now) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, now, StringComparison.Ordinal));
}
