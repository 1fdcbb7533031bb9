using BenchmarkDotNet.Attributes;
using ChatBot.Benchmarks.Collections;
using ChatBot.Benchmarks.Peers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Benchmarks;

/// <summary>A search by each engine; each iteration asks another question.</summary>
public class SearchBenchmarks : IDisposable
{
    private const int Top = 10;

    private IReadOnlyList<string> questions = [];
    private Chat? chat;
    private Retriever? retriever;
    private PlainLucene? lucene;
    private Peers.FloatScan? vectors;
    private int asked;

    internal static BenchmarkOptions Options { get; set; } = null!;

    public static IEnumerable<int> Sizes => Options.Sizes;

    [ParamsSource(nameof(Sizes), Priority = 0)]
    public int Paragraphs { get; set; }

    [Params("de", "en", Priority = 1)]
    public string Questions { get; set; } = "";

    [GlobalSetup]
    public void ReadQuestions() => questions = new EvaluationData(Options.Evaluation).Questions(Questions);

    [GlobalSetup(Target = nameof(Search))]
    public void OpenChat()
    {
        ReadQuestions();
        chat = new Chat(Options.Folder(Paragraphs));
        retriever = chat.Get<Retriever>();
    }

    [GlobalSetup(Target = nameof(LuceneBm25))]
    public void OpenLucene()
    {
        ReadQuestions();
        lucene = new PlainLucene(IndexRun.LuceneFolder(Options, Paragraphs));
    }

    [GlobalSetup(Target = nameof(FloatScan))]
    public void MakeVectors() => vectors = new Peers.FloatScan(Paragraphs);

    [IterationSetup]
    public void Next() => asked++;

    [Benchmark(Baseline = true, Description = "ChatBot")]
    public Task Search() => retriever!.SearchAsync(questions[asked % questions.Count], Questions, Top, CancellationToken.None);

    [Benchmark]
    public object LuceneBm25() => lucene!.Search(questions[asked % questions.Count], Top);

    [Benchmark]
    public object FloatScan() => vectors!.Search(asked, Top);

    [GlobalCleanup]
    public void Dispose()
    {
        chat?.Dispose();
        lucene?.Dispose();
        (chat, retriever, lucene, vectors) = (null, null, null, null);
        GC.SuppressFinalize(this);
    }
}
