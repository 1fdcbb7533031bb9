using System.Globalization;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation;

/// <summary>Shows where expected paragraphs came.</summary>
internal static class RetrievalReport
{
    private static readonly int[] Counts = [1, 3, 5, 20];

    /// <summary>A line of the command's JSON for a file of questions.</summary>
    public static RetrievalJson Json(QuestionSet set, int paragraphs) => new(
        set.Name,
        set.Language,
        set.Outcomes.Count,
        paragraphs,
        Counts.ToDictionary(count => count.ToString(CultureInfo.InvariantCulture), count => IntervalJson.From(set.Recall(count))),
        IntervalJson.From(set.ReciprocalRank()),
        set.Outcomes.Count(outcome => outcome.Language != set.Language),
        Math.Round(set.Elapsed(0.5).TotalMilliseconds, 3),
        Math.Round(set.Elapsed(0.99).TotalMilliseconds, 3));

    /// <summary>The report for a person: the table, and every question whose paragraph did not come first.</summary>
    /// <param name="paragraphs">How many paragraphs were searched.</param>
    public static Report Of(IReadOnlyList<QuestionSet> sets, int paragraphs, IReadOnlyDictionary<string, ParagraphRow> expected) => new(
        "Retrieval",
        string.Create(CultureInfo.InvariantCulture, $"{paragraphs:N0} paragraphs searched. R@k: of 100 questions, how many have their paragraph among the first k. {Interval.Method}."),
        new ReportTable(
            ["Questions", .. Counts.Select(count => $"R@{count}"), "MRR@10", "p50 ms"],
            [.. sets.Select(Row)]),
        [.. sets.Select(set => new ReportSection($"{set.Name}: not first", [.. Misses(set, expected)]))]);

    private static IReadOnlyList<string> Row(QuestionSet set) =>
    [
        $"{set.Name}\n{set.Outcomes.Count} in {set.Language}",
        .. Counts.Select(count => Percent(set.Recall(count))), Percent(set.ReciprocalRank()),
        set.Elapsed(0.5).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture),
    ];

    private static string Percent(Interval interval) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * interval.Value:0.0}\n{100 * interval.Low:0}–{100 * interval.High:0}");

    private static IEnumerable<ReportCase> Misses(QuestionSet set, IReadOnlyDictionary<string, ParagraphRow> expected) =>
        from outcome in set.Outcomes
        where outcome.Rank != 1
        let paragraph = expected[outcome.Question.Paragraph!]
        let score = outcome.Found.Where(found => found.Passage.ArticleId == paragraph.Id).Select(found => Score(found)).FirstOrDefault("no score")
        select new ReportCase(outcome.Question.Question,
        [
            new($"expected, {Place(outcome)}, {score}", $"{paragraph.Id} · {paragraph.Article}\n{paragraph.Text}"),
            .. outcome.Found.Take(1).Select(first => new ReportText(
                $"came first, {Score(first)}", $"{first.Passage.ArticleId} · {first.Passage.Title}\n{first.Passage.Text}")),
        ]);

    private static string Place(SearchOutcome outcome) =>
        outcome.Rank is { } rank ? $"place {rank}" : $"not among the first {RetrievalEvaluation.Depth}";

    private static string Score(Evidence found) => string.Create(CultureInfo.InvariantCulture, $"score {found.Score:0.00}");
}

/// <summary>What <c>eval retrieval --json</c> says of a file of questions.</summary>
/// <param name="Language">The language that most of the questions were taken for.</param>
/// <param name="Paragraphs">How many were searched.</param>
/// <param name="Recall">By the number of results looked at.</param>
/// <param name="OtherLanguage">How many questions were taken for the other language.</param>
/// <param name="P50Ms">Half of the searches took at most so long.</param>
/// <param name="P99Ms">99 of 100 searches took at most so long.</param>
internal sealed record RetrievalJson(
    string Questions, string Language, int Count, int Paragraphs, IReadOnlyDictionary<string, IntervalJson> Recall, IntervalJson Mrr10,
    int OtherLanguage, double P50Ms, double P99Ms);

/// <summary>A mean with the bounds of its 95 % confidence interval, from 0 to 1.</summary>
internal sealed record IntervalJson(double Value, double Low, double High)
{
    /// <summary>The JSON form of an interval.</summary>
    public static IntervalJson From(Interval interval) =>
        new(Math.Round(interval.Value, 4), Math.Round(interval.Low, 4), Math.Round(interval.High, 4));
}
