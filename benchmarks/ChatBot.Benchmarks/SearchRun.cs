namespace ChatBot.Benchmarks;

/// <summary>The tables of indexing and searching.</summary>
internal static class SearchRun
{
    public static async Task<int> RunAsync(BenchmarkOptions options, CancellationToken stop)
    {
        await IndexRun.RunAsync(options, withPeer: true, stop);
        SearchBenchmarks.Options = options;
        return LatencyConfig.Run<SearchBenchmarks>(options);
    }
}
