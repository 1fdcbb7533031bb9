using System.Globalization;
using ChatBot.Api;
using ChatBot.Collection;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation;

/// <summary>Asks questions as <c>search</c> does, and looks where the paragraph with the answer comes.</summary>
internal sealed class RetrievalEvaluation(SearchApi search, TimeProvider time)
{
    /// <summary>How many paragraphs a question brings.</summary>
    public const int Depth = 20;

    private const int ReportEvery = 50;

    /// <summary>Runs a file of questions.</summary>
    /// <param name="name">What the file is called in reports.</param>
    /// <param name="articles">For each paragraph the article that it belongs to.</param>
    public async Task<QuestionSet> RunAsync(
        string name, IReadOnlyList<QuestionRow> questions, IReadOnlyDictionary<string, string> articles,
        IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        var outcomes = new List<SearchOutcome>(questions.Count);
        foreach (var question in questions)
        {
            var started = time.GetTimestamp();
            var found = await search.SearchAsync(question.Question, question.Language, Depth, cancellationToken);
            var elapsed = time.GetElapsedTime(started);
            var place = found.ToList().FindIndex(evidence => evidence.Passage.ArticleId == question.Paragraph);
            outcomes.Add(new SearchOutcome(question, articles[question.Paragraph!], place < 0 ? null : place + 1, found, elapsed));
            if (outcomes.Count % ReportEvery == 0 || outcomes.Count == questions.Count)
            {
                progress.Report(new(string.Create(CultureInfo.InvariantCulture, $"{name}: {outcomes.Count} of {questions.Count} questions"), outcomes.Count == questions.Count));
            }
        }

        return new QuestionSet(name, outcomes);
    }
}

/// <summary>What a question brought.</summary>
/// <param name="Article">The article that the expected paragraph belongs to.</param>
/// <param name="Rank">The place of the expected paragraph, from 1; null when it is not among those found.</param>
/// <param name="Found">Best first.</param>
internal sealed record SearchOutcome(QuestionRow Question, string Article, int? Rank, IReadOnlyList<Evidence> Found, TimeSpan Elapsed)
{
    /// <summary>The language the question was taken for.</summary>
    public string Language => Question.Language ?? LanguageDetector.Detect(Question.Question, Languages.English);
}

/// <summary>What a file of questions brought, which are usually of one language.</summary>
internal sealed record QuestionSet(string Name, IReadOnlyList<SearchOutcome> Outcomes)
{
    /// <summary>The language that most of the questions were taken for.</summary>
    public string Language { get; } = Outcomes.CountBy(outcome => outcome.Language).MaxBy(count => count.Value).Key;

    /// <summary>How many questions have their paragraph among the first so many.</summary>
    public Interval Recall(int count) => Mean(outcome => outcome.Rank <= count ? 1 : 0);

    /// <summary>The mean of one over the rank of the paragraph among the first ten, 0 when it is not among them.</summary>
    public Interval ReciprocalRank() => Mean(outcome => outcome.Rank <= 10 ? 1.0 / outcome.Rank.Value : 0);

    /// <summary>The time that a share of the searches stayed within.</summary>
    public TimeSpan Elapsed(double share)
    {
        var sorted = Outcomes.Select(outcome => outcome.Elapsed).Order().ToList();
        return sorted[Math.Min((int)(share * sorted.Count), sorted.Count - 1)];
    }

    private Interval Mean(Func<SearchOutcome, double> value) =>
        Interval.OfMean([.. Outcomes.Select(value)], [.. Outcomes.Select(outcome => outcome.Article)]);
}
