using System.CommandLine;
using System.Globalization;

namespace ChatBot.Benchmarks;

/// <summary>What can be measured, and with what.</summary>
internal static class Arguments
{
    private static readonly Option<DirectoryInfo> Evaluation = new("--eval")
    {
        Description = "Folder with xquad/, parallel/ and distractors.de.jsonl.",
        DefaultValueFactory = _ => new DirectoryInfo(Environment.GetEnvironmentVariable("CHATBOT_EVAL") ?? "eval"),
    };

    private static readonly Option<DirectoryInfo> Work = new("--work")
    {
        Description = "Folder for stores and indexes; about 6 GB for a million paragraphs.",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "chatbot-benchmarks")),
    };

    private static readonly Option<int[]> Sizes = new("--sizes")
    {
        Description = "How many paragraphs.",
        DefaultValueFactory = _ => [25_000],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> Questions = new("--questions")
    {
        Description = "How many questions of each language are timed.",
        DefaultValueFactory = _ => 600,
    };

    private static readonly Option<bool> Keep = new("--keep")
    {
        Description = "Use the collections that an earlier run left, and their indexes where it left them too; what is there is not timed.",
    };

    public static Task<int> RunAsync(string[] arguments)
    {
        var search = new Command("search", "Index rate, size and search latency, beside plain Lucene.Net and a scan of float vectors.")
        {
            Evaluation, Work, Sizes, Questions, Keep,
        };
        search.SetAction((parsed, stop) => SearchRun.RunAsync(Read(parsed), stop));
        var index = new Command("index", "Index rate, size and memory alone.") { Evaluation, Work, Sizes, Questions, Keep };
        index.SetAction((parsed, stop) => IndexRun.RunAsync(Read(parsed), withPeer: false, stop));
        var collections = new Command("collections", "Makes the collections without their indexes; 'search --keep' then indexes them, and times that.") { Evaluation, Work, Sizes, Keep };
        collections.SetAction((parsed, stop) => IndexRun.SaveAsync(Read(parsed), stop));
        var answers = new Command("answers", "Latency of a whole checked answer.") { Evaluation, Work, Sizes, Questions, Keep };
        answers.SetAction((parsed, stop) => AnswerRun.RunAsync(Read(parsed), stop));
        var check = new Command("check", "Latency of the evidence check of a sentence.") { Evaluation, Work, Questions };
        check.SetAction((parsed, _) => Task.FromResult(CheckRun.Run(Read(parsed))));
        var memory = new Command("memory", "Resident bytes of a process that has searched; 'search' calls it.") { Evaluation, Work, Sizes, Questions };
        memory.SetAction((parsed, stop) => MemoryRun.RunAsync(Read(parsed), stop));
        return new RootCommand("Benchmarks of ChatBot.") { search, index, collections, answers, check, memory }.Parse(arguments).InvokeAsync();
    }

    private static BenchmarkOptions Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(Evaluation).FullName,
        parsed.GetRequiredValue(Work).FullName,
        parsed.GetValue(Sizes) ?? [],
        parsed.GetValue(Questions),
        parsed.GetResult(Keep) is not null && parsed.GetValue(Keep));
}

/// <summary>The arguments of a run.</summary>
/// <param name="Evaluation">The folder with the evaluation data.</param>
/// <param name="Work">The folder for what is made of it.</param>
/// <param name="Sizes">Numbers of paragraphs.</param>
/// <param name="Questions">How many questions of each language are timed.</param>
/// <param name="Keep">Whether collections and indexes that are there already are used again.</param>
internal sealed record BenchmarkOptions(string Evaluation, string Work, IReadOnlyList<int> Sizes, int Questions, bool Keep)
{
    /// <summary>Where the collection of a size lives.</summary>
    public string Folder(int size) => Path.Combine(Work, size.ToString(CultureInfo.InvariantCulture));
}
