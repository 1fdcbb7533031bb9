using System.Reflection;

namespace ChatBot.Fitting.Tests;

public sealed class RefusalTests : IDisposable
{
    private static readonly string[] Places = ["Lindau", "Bregenz", "Konstanz", "Meersburg", "Wasserburg", "Rorschach"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Weights_name_the_command_that_wrote_them_without_the_folders_of_this_machine_and_what_is_refused()
    {
        var paragraphs = Write("paragraphs.jsonl", Places.Select((place, i) =>
            $$"""{"id":"{{i}}","article":"{{place}}","text":"Der Hafen von {{place}} wurde im Jahr {{1800 + i}} von Fischern erbaut."}"""));
        var answered = Write("answered.jsonl", Places.Select((place, i) =>
            $$"""{"id":"{{i}}","paragraph":"{{i}}","question":"Wann wurde der Hafen von {{place}} erbaut?"}"""));
        var others = Write("others.jsonl", Places.Select((_, i) =>
            $$"""{"id":"other{{i}}","question":"Wie viele Planeten umkreisen den Stern Nummer {{i}}?"}"""));

        await RunAsync("--task", $"{paragraphs},{answered}", "--other", $"{paragraphs},{others}", "--refused", "0.1");

        var lines = await File.ReadAllLinesAsync(At("refusal.weights"), TestContext.Current.CancellationToken);
        Assert.EndsWith("--refused 0.1 --refused-foreign 0.05 --data DATA --out src/ChatBot.Core/Weights", lines[0], StringComparison.Ordinal);
        Assert.Contains($"--other {folder.Name}/paragraphs.jsonl,{folder.Name}/others.jsonl", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(folder.FullName, string.Join('\n', lines), StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("# ", StringComparison.Ordinal) && line.Contains("others.jsonl of other paragraphs: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Constant ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Single_paragraphs_of_articles_are_also_asked_for_among_the_paragraphs_of_others()
    {
        var paragraphs = Write("paragraphs.jsonl", Places.SelectMany((place, i) => new[]
        {
            $$"""{"id":"{{i}}","article":"{{place}}","text":"Der Hafen von {{place}} wurde im Jahr {{1800 + i}} von Fischern erbaut."}""",
            $$"""{"id":"{{i}}b","article":"{{place}}","text":"Das Museum von {{place}} zeigt seit {{1900 + i}} alte Boote."}""",
        }));
        var answered = Write("answered.jsonl", Places.Select((place, i) =>
            $$"""{"id":"{{i}}","paragraph":"{{i}}","question":"Wann wurde der Hafen von {{place}} erbaut?"}"""));
        var planets = Write("planets.jsonl", Enumerable.Range(0, 4).Select(i =>
            $$"""{"id":"planet{{i}}","text":"Um den Stern Nummer {{i}} kreisen {{i + 2}} Planeten."}"""));

        await RunAsync("--task", $"{paragraphs},{answered}", "--other", $"{planets},{answered}");

        var mixed = Directory.GetFiles(At("data"), "*-mixed-*.jsonl").Select(File.ReadAllLines).ToList();
        Assert.NotEmpty(mixed);
        Assert.All(mixed, lines =>
        {
            Assert.Equal(4, lines.Count(line => line.Contains("\"planet", StringComparison.Ordinal)));
            Assert.All(Places, place => Assert.True(lines.Count(line => line.Contains($"von {place} ", StringComparison.Ordinal)) <= 1));
        });
        var notes = await File.ReadAllTextAsync(At("refusal.weights"), TestContext.Current.CancellationToken);
        Assert.Contains("answered.jsonl among others: ", notes, StringComparison.Ordinal);
        Assert.Contains("answered.jsonl without the article: ", notes, StringComparison.Ordinal);
    }

    private async Task RunAsync(params string[] arguments) => Assert.Equal(0, await (Task<int>)typeof(SoftmaxRegression).Assembly.EntryPoint!.DeclaringType!
        .GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic)!
        .Invoke(null, [(string[])["refusal", .. arguments, "--data", At("data"), "--out", folder.FullName]])!);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Write(string name, IEnumerable<string> lines)
    {
        File.WriteAllLines(At(name), lines);
        return At(name);
    }
}
