namespace ChatBot.Benchmarks;

/// <summary>The table of the evidence check.</summary>
internal static class CheckRun
{
    public static int Run(BenchmarkOptions options)
    {
        CheckBenchmarks.Options = options;
        return LatencyConfig.Run<CheckBenchmarks>(options);
    }
}
