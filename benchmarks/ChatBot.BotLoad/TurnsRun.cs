using System.Globalization;

namespace ChatBot.BotLoad;

/// <summary>Measures the program, an echo bot on its library, and an echo bot on the JavaScript SDK, by turns in one run.</summary>
internal static class TurnsRun
{
    /// <summary>Prints a table on standard output.</summary>
    /// <returns>0.</returns>
    public static async Task<int> RunAsync(
        FileInfo program, DirectoryInfo peer, int conversations, TimeSpan duration, int rounds, CancellationToken cancellationToken)
    {
        using var folder = new DataFolder();
        await using var connector = await Connector.StartAsync();
        using var client = new HttpClient();
        var load = new Load(connector, client);
        Func<Task<BotProcess>>[] start =
        [
            () => Bots.ProgramAsync(program, folder.Path),
            Bots.EchoAsync,
            () => Bots.PeerAsync(peer),
        ];
        var measured = start.Select(_ => new List<Measurement>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var bot = 0; bot < start.Length; bot++)
            {
                await using var process = await start[bot]();
                measured[bot].Add(await load.RunAsync(process.Address, conversations, duration, Questions.All, cancellationToken));
                await Console.Error.WriteLineAsync($"round {round + 1} of {rounds}, bot {bot + 1}: {measured[bot][^1]}");
            }
        }

        string[] names = ["ChatBot, quotes as answers", "echo on ChatBot.BotFramework", "echo on npm botbuilder"];
        var medians = measured.Select(Measurement.Median).ToArray();
        Console.WriteLine($"{conversations} conversations at once, {duration.TotalSeconds:0} s a round, median of {rounds} rounds");
        Console.WriteLine();
        Console.WriteLine("| bot | answered turns/s | p50 ms | p99 ms | turns/s beside npm botbuilder |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, median) in names.Zip(medians))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {median.TurnsPerSecond:N0} | {median.P50:0.0} | {median.P99:0.0} | {median.TurnsPerSecond / medians[^1].TurnsPerSecond:0.00} |"));
        }

        return 0;
    }
}
