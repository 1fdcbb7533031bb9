using BenchmarkDotNet.Attributes;
using ChatBot.Benchmarks.Collections;
using ChatBot.Core.Answers;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Benchmarks;

/// <summary>The check of one sentence, of answers of three sentences each, that cite ten retrieved paragraphs not read before. Each iteration checks another sentence.</summary>
public class CheckBenchmarks : IDisposable
{
    private const int Retrieved = 10;
    private const int Sentences = 3;

    private IReadOnlyList<SourcePair> pairs = [];
    private Chat? chat;
    private EvidenceCheck? check;
    private IReadOnlyList<Evidence> evidence = [];
    private int checkedCount;

    internal static BenchmarkOptions Options { get; set; } = null!;

    /// <summary>The language of the sentences; the paragraphs are German.</summary>
    [Params(Languages.German, Languages.English)]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        pairs = new EvaluationData(Options.Evaluation).Pairs();
        chat = new Chat(Path.Combine(Options.Work, "check"));
        check = chat.Get<EvidenceCheck>();
    }

    [IterationSetup]
    public void Next()
    {
        checkedCount++;
        if (checkedCount % Sentences == 0 || evidence.Count == 0)
        {
            evidence = [.. Enumerable.Range(checkedCount, Retrieved).Select(i => pairs[i % pairs.Count]).Select((pair, place) => new Evidence(
                new Passage(pair.Doc, 1, place + 1, string.Empty, null, pair.De, null, null, Languages.German), 1))];
        }
    }

    [Benchmark(Description = "CheckedSentence")]
    public CheckedSentence Check()
    {
        var pair = pairs[checkedCount % pairs.Count];
        return check!.Check(new(Language == Languages.English ? pair.En : pair.De, [new(1 + (checkedCount % Sentences), null)]), evidence, Language);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        chat?.Dispose();
        chat = null;
        GC.SuppressFinalize(this);
    }
}
