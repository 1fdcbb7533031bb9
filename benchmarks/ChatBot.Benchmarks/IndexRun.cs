using System.Diagnostics;
using ChatBot.Benchmarks.Collections;
using ChatBot.Benchmarks.Peers;
using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;

namespace ChatBot.Benchmarks;

/// <summary>Makes stores and indexes, and times it.</summary>
internal static class IndexRun
{
    private const int SavedAtOnce = 1_000;

    public static string LuceneFolder(BenchmarkOptions options, int size) => Path.Combine(options.Folder(size), "lucene");

    /// <summary>Makes the collections of all sizes and prints how fast they were indexed and how large they are.</summary>
    /// <param name="withPeer">Whether plain Lucene.Net indexes them too.</param>
    public static async Task RunAsync(BenchmarkOptions options, bool withPeer, CancellationToken stop)
    {
        Console.WriteLine("| Paragraphs | Engine | Paragraphs/s | Store, bytes/paragraph | Index, bytes/paragraph | Resident, MB |");
        Console.WriteLine("|-----------:|--------|-------------:|-----------------------:|-----------------------:|-------------:|");
        foreach (var size in options.Sizes)
        {
            var folder = options.Folder(size);
            var isThere = options.Keep && Directory.Exists(folder);
            if (!isThere)
            {
                Delete(folder);
                await SaveAsync(options, size, stop);
            }

            var seconds = isThere ? 0 : await IndexAsync(folder, stop);
            var resident = await MemoryRun.MeasureAsync(options, size, stop);
            Print(size, "ChatBot", seconds, Bytes(folder, "store.db*"), Bytes(Path.Combine(folder, "index"), "*"), resident);
            if (!withPeer)
            {
                continue;
            }

            var lucene = LuceneFolder(options, size);
            var isPeerThere = options.Keep && Directory.Exists(lucene);
            var peerSeconds = isPeerThere ? 0 : Seconds(() => PlainLucene.Build(lucene, new CollectionMaker(new EvaluationData(options.Evaluation)).Make(size)));
            Print(size, "Lucene.Net BM25", peerSeconds, 0, Bytes(lucene, "*"), 0);
        }

        Console.WriteLine();
    }

    private static async Task SaveAsync(BenchmarkOptions options, int size, CancellationToken stop)
    {
        using var chat = new Chat(options.Folder(size));
        foreach (var articles in new CollectionMaker(new EvaluationData(options.Evaluation)).Make(size).Chunk(SavedAtOnce))
        {
            await chat.Store.SaveAsync(articles, origin: null, stop);
            Console.Error.Write($"\r{articles[^1].Id} saved ");
        }
    }

    private static async Task<double> IndexAsync(string folder, CancellationToken stop)
    {
        using var chat = new Chat(folder);
        var start = Stopwatch.GetTimestamp();
        await chat.Get<Indexer>().CatchUpAsync(new Counter(), stop);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Seconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Print(int size, string engine, double seconds, double store, double index, double resident) =>
        Console.WriteLine(FormattableString.Invariant(
            $"| {size} | {engine} | {Known(size / seconds)} | {Known(store / size)} | {Known(index / size)} | {Known(resident / 1e6)} |"));

    private static string Known(double value) =>
        double.IsFinite(value) && value > 0 ? FormattableString.Invariant($"{value:0}") : "-";

    private static long Bytes(string folder, string pattern) => new DirectoryInfo(folder).GetFiles(pattern).Sum(file => file.Length);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class Counter : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => Console.Error.Write($"\r{value.Paragraphs} indexed ");
    }
}
