using System.Diagnostics;
using System.Globalization;
using ChatBot.Benchmarks.Collections;
using ChatBot.Core.Retrieval;

namespace ChatBot.Benchmarks;

/// <summary>What a process that only searches keeps in memory.</summary>
internal static class MemoryRun
{
    private const int Top = 10;

    /// <summary>Searches, then prints the resident bytes of this process.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options, CancellationToken stop)
    {
        using var chat = new Chat(options.Folder(options.Sizes[0]));
        var retriever = chat.Get<Retriever>();
        var data = new EvaluationData(options.Evaluation);
        foreach (var language in (string[])["de", "en"])
        {
            foreach (var question in data.Questions(language).Take(options.Questions))
            {
                await retriever.SearchAsync(question, language, Top, stop);
            }
        }

        Console.WriteLine(Environment.WorkingSet.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>The resident bytes of a process of its own, once it has searched.</summary>
    public static async Task<long> MeasureAsync(BenchmarkOptions options, int size, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(MemoryRun).Assembly.Location, "memory", "--eval", options.Evaluation, "--work", options.Work,
            "--sizes", size.ToString(CultureInfo.InvariantCulture), "--questions", options.Questions.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return process.ExitCode == 0
            ? long.Parse(output.Trim().Split('\n')[^1], CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The search of {size} paragraphs failed.");
    }
}
