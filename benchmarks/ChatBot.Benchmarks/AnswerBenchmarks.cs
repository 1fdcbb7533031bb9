using BenchmarkDotNet.Attributes;
using ChatBot.Benchmarks.Collections;
using ChatBot.Core.Answers;

namespace ChatBot.Benchmarks;

/// <summary>A whole answer: search, choice of sentences, check. Each iteration asks another question.</summary>
public class AnswerBenchmarks : IDisposable
{
    private IReadOnlyList<Question> questions = [];
    private Chat? chat;
    private Answerer? answerer;
    private int asked;

    internal static BenchmarkOptions Options { get; set; } = null!;

    public static IEnumerable<int> Sizes => Options.Sizes;

    [ParamsSource(nameof(Sizes), Priority = 0)]
    public int Paragraphs { get; set; }

    [Params("de", "en", Priority = 1)]
    public string Questions { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        questions = [.. new EvaluationData(Options.Evaluation).Questions(Questions).Select(text => new Question(text, Questions, []))];
        chat = new Chat(Options.Folder(Paragraphs));
        answerer = chat.Get<Answerer>();
    }

    [IterationSetup]
    public void Next() => asked++;

    [Benchmark(Description = "CheckedAnswer")]
    public Task Answer() => answerer!.AnswerAsync(questions[asked % questions.Count], null, CancellationToken.None);

    [GlobalCleanup]
    public void Dispose()
    {
        chat?.Dispose();
        chat = null;
        GC.SuppressFinalize(this);
    }
}
