using System.Globalization;
using System.Reflection;

namespace ChatBot.Fitting.Tests;

/// <summary>The tool from its arguments to the files it writes.</summary>
public sealed class RerankTests : IDisposable
{
    private static readonly string[] Places = ["Lindau", "Bregenz", "Konstanz", "Meersburg", "Wasserburg", "Rorschach"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Weights_of_both_models_are_written_with_what_they_reach()
    {
        // A title's words are in every passage of its article: only those in the text tell which one answers.
        var paragraphs = Write("paragraphs.jsonl", Places.SelectMany((place, i) => new[]
        {
            $$"""{"id":"{{i}}a","article":"{{place}}","text":"Der Hafen wurde im Jahr {{1800 + i}} von Fischern erbaut."}""",
            $$"""{"id":"{{i}}b","article":"{{place}}","text":"Der Leuchtturm ist {{30 + i}} Meter hoch und steht am See."}""",
        }));
        var questions = Write("questions.jsonl", Places.SelectMany((place, i) => new[]
        {
            $$"""{"id":"{{i}}a","paragraph":"{{i}}a","question":"Wann wurde der Hafen von {{place}} erbaut?"}""",
            $$"""{"id":"{{i}}b","paragraph":"{{i}}b","question":"Wie hoch ist der Leuchtturm von {{place}}?"}""",
        }));

        Assert.Equal(0, await RunAsync("rerank", "--task", $"{paragraphs},{questions}", "--data", At("data"), "--out", folder.FullName));
        foreach (var file in new[] { "candidates.weights", "best-candidates.weights" })
        {
            var lines = await File.ReadAllLinesAsync(At(file), TestContext.Current.CancellationToken);
            Assert.Contains(lines, line => line.StartsWith("# Written by", StringComparison.Ordinal));
            Assert.Contains(lines, line => line.Contains("12 questions, R@1 100.0", StringComparison.Ordinal));
            var weights = lines.Where(line => line[0] != '#').ToDictionary(line => line.Split(' ')[0], line => double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
            Assert.NotEmpty(weights);
            Assert.All(weights.Values, weight => Assert.InRange(weight, 0, 100));
        }
    }

    [Theory]
    [InlineData(2, "rerank")]
    [InlineData(2, "sing")]
    [InlineData(1, "rerank", "--task", "alone", "--data", "d", "--out", "o")]
    [InlineData(1, "rerank", "--task", "gone.jsonl,gone.jsonl", "--data", "d", "--out", "o")]
    public async Task Wrong_usage_and_missing_files_have_codes_of_their_own(int code, params string[] arguments) =>
        Assert.Equal(code, await RunAsync(arguments));

    private static async Task<int> RunAsync(params string[] arguments) =>
        await (Task<int>)typeof(SoftmaxRegression).Assembly.EntryPoint!.DeclaringType!
            .GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [arguments])!;

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Write(string name, IEnumerable<string> lines)
    {
        File.WriteAllLines(At(name), lines);
        return At(name);
    }
}
