using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ChatBot.Benchmarks;

/// <summary>Each iteration is one question, so that percentiles are those of questions.</summary>
internal sealed class LatencyConfig : ManualConfig
{
    private const int Warmup = 100;

    /// <param name="questions">How many are timed.</param>
    public LatencyConfig(BenchmarkOptions options)
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithGcForce(false)
            .WithInvocationCount(1).WithUnrollFactor(1)
            .WithWarmupCount(Warmup).WithIterationCount(options.Questions));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(new PercentileColumn("p50", 50), new PercentileColumn("p95", 95), new PercentileColumn("p99", 99));
        AddLogger(NullLogger.Instance);
        WithArtifactsPath(Path.Combine(options.Work, "BenchmarkDotNet"));
        WithOptions(ConfigOptions.DisableLogFile);
    }

    /// <summary>Runs the benchmarks of a class and prints the table.</summary>
    /// <returns>The program's exit code.</returns>
    public static int Run<T>(BenchmarkOptions options)
    {
        var summary = BenchmarkRunner.Run<T>(new LatencyConfig(options));
        MarkdownExporter.Default.ExportToLog(summary, ConsoleLogger.Ascii);
        foreach (var error in summary.ValidationErrors)
        {
            Console.Error.WriteLine(error.Message);
        }

        return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
    }

    private sealed class PercentileColumn(string name, int percentile) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Statistics;

        public int PriorityInCategory => percentile;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Time;

        public string Legend => $"{percentile} of 100 questions are answered in this time";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
            summary[benchmarkCase]?.ResultStatistics is { } statistics
                ? FormattableString.Invariant($"{statistics.Percentiles.Percentile(percentile) / 1e6:0.00} ms")
                : "-";

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
