using System.Diagnostics;
using System.Globalization;
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
    public static async Task<int> RunAsync(BenchmarkOptions options, bool withPeer, CancellationToken stop)
    {
        Console.WriteLine("| Paragraphs | Engine | Paragraphs/s | Store, bytes/paragraph | Index, bytes/paragraph | Resident, MB | Resident, bytes/paragraph |");
        Console.WriteLine("|-----------:|--------|-------------:|-----------------------:|-----------------------:|-------------:|--------------------------:|");
        foreach (var size in options.Sizes)
        {
            var folder = options.Folder(size);
            await SaveAsync(options, size, stop);
            var rate = await IndexAsync(folder, size, stop);
            var resident = await MemoryRun.MeasureAsync(options, size, stop);
            Print(size, "ChatBot", rate, Bytes(folder, "store.db*"), Bytes(Path.Combine(folder, "index"), "*"), resident);
            if (!withPeer)
            {
                continue;
            }

            var lucene = LuceneFolder(options, size);
            var peerRate = PlainLucene.Exists(lucene) ? 0 : size / PlainLucene.Build(lucene, Articles(options, size)).TotalSeconds;
            Print(size, "Lucene.Net BM25", peerRate, 0, Bytes(lucene, "*"), 0);
        }

        Console.WriteLine();
        return 0;
    }

    /// <summary>Makes the stores of all sizes, without their indexes; one that is to be kept stays as it is.</summary>
    public static async Task SaveAsync(BenchmarkOptions options, CancellationToken stop)
    {
        foreach (var size in options.Sizes)
        {
            await SaveAsync(options, size, stop);
        }
    }

    private static async Task SaveAsync(BenchmarkOptions options, int size, CancellationToken stop)
    {
        var folder = options.Folder(size);
        if (options.Keep && Directory.Exists(folder))
        {
            return;
        }

        // What has its own name is whole.
        var unfinished = folder + ".unfinished";
        Delete(folder);
        Delete(unfinished);
        using (var chat = new Chat(unfinished))
        {
            foreach (var articles in Articles(options, size).Chunk(SavedAtOnce))
            {
                await chat.Store.SaveAsync(articles, origin: null, stop);
                Console.Error.Write($"\r{articles[^1].Id} saved ");
            }
        }

        Directory.Move(unfinished, folder);
    }

    /// <returns>Paragraphs a second; 0 when some of them were indexed before.</returns>
    private static async Task<double> IndexAsync(string folder, int size, CancellationToken stop)
    {
        using var chat = new Chat(folder);
        var counter = new Counter();
        var start = Stopwatch.GetTimestamp();
        await chat.Get<Indexer>().CatchUpAsync(counter, stop);
        return counter.Paragraphs == size ? size / Stopwatch.GetElapsedTime(start).TotalSeconds : 0;
    }

    private static IEnumerable<Article> Articles(BenchmarkOptions options, int size) =>
        new CollectionMaker(new EvaluationData(options.Evaluation)).Make(size);

    private static void Print(int size, string engine, double rate, double store, double index, double resident) =>
        Console.WriteLine(string.Join(" | ",
            ["| " + size.ToString(CultureInfo.InvariantCulture), engine, Known(rate), Known(store / size), Known(index / size), Known(resident / 1e6), Known(resident / size) + " |"]));

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
        public int Paragraphs { get; private set; }

        public void Report(IndexProgress value)
        {
            Paragraphs = value.Paragraphs;
            Console.Error.Write($"\r{value.Paragraphs} indexed ");
        }
    }
}
