namespace ChatBot.Benchmarks;

/// <summary>The table of answers.</summary>
internal static class AnswerRun
{
    public static async Task<int> RunAsync(BenchmarkOptions options, CancellationToken stop)
    {
        await IndexRun.RunAsync(options, withPeer: false, stop);
        AnswerBenchmarks.Options = options;
        return LatencyConfig.Run<AnswerBenchmarks>(options);
    }
}
