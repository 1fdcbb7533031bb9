using System.Globalization;

namespace ChatBot.Evaluation.Answering;

/// <summary>Shows what came of questions.</summary>
internal static class AnswerReport
{
    private const string NotMeasured = "–";

    /// <summary>A line of the command's JSON for a file of questions.</summary>
    public static AnswersJson Json(AnswerSet set) => new(
        set.Name,
        set.Kind switch { QuestionKind.Answerable => "answerable", QuestionKind.Unanswerable => "unanswerable", _ => "other" },
        set.Language,
        set.Outcomes.Count,
        set.Kind == QuestionKind.Answerable ? IntervalJson.From(set.Quoted) : null,
        set.Kind == QuestionKind.Answerable ? Math.Round(set.CitationPrecision, 4) : null,
        set.Outcomes.Sum(outcome => outcome.Answer.Citations.Count),
        Math.Round(set.Verbatim, 4),
        Math.Round(set.QuotedWords, 1),
        IntervalJson.From(set.Refused),
        set.Kind == QuestionKind.Answerable ? IntervalJson.From(set.RefusedWithoutParagraph) : null);

    /// <summary>The report for a person: the table, and every question that went wrong.</summary>
    public static Report Of(IReadOnlyList<AnswerSet> sets, IReadOnlyDictionary<string, ParagraphRow> paragraphs) => new(
        "Answers",
        "Quoted: of 100 questions, for how many a cited quote contains the answer. Precision: of 100 citations, how many are of the paragraph that answers. "
            + "Verbatim: of 100 quotes, how many stand in their paragraph character by character. Words: quoted words of an answer. "
            + "Without: refused when the paragraph that answers is taken away. " + Interval.Method + ".",
        new ReportTable(["Questions", "Quoted", "Precision", "Verbatim", "Words", "Refused", "Without"], [.. sets.Select(Row)]),
        [.. sets.SelectMany(set => Sections(set, paragraphs))]);

    private static IReadOnlyList<string> Row(AnswerSet set)
    {
        var known = set.Kind == QuestionKind.Answerable;
        return
        [
            $"{set.Name}\n{set.Outcomes.Count} in {set.Language}",
            known ? Percent(set.Quoted) : NotMeasured,
            known ? Percent(set.CitationPrecision) : NotMeasured,
            set.Outcomes.All(outcome => outcome.IsRefused) ? NotMeasured : Percent(set.Verbatim),
            set.QuotedWords.ToString("0.0", CultureInfo.InvariantCulture),
            Percent(set.Refused),
            known ? Percent(set.RefusedWithoutParagraph) : NotMeasured,
        ];
    }

    private static string Percent(Interval interval) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * interval.Value:0.0}\n{100 * interval.Low:0}–{100 * interval.High:0}");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0}");

    private static IEnumerable<ReportSection> Sections(AnswerSet set, IReadOnlyDictionary<string, ParagraphRow> paragraphs)
    {
        if (set.Kind != QuestionKind.Answerable)
        {
            yield return new($"{set.Name}: answered, though nothing answers", [.. Cases(set.Outcomes.Where(outcome => !outcome.IsRefused), paragraphs)]);
            yield break;
        }

        yield return new($"{set.Name}: refused, though a paragraph answers", [.. Cases(set.Outcomes.Where(outcome => outcome.IsRefused), paragraphs)]);
        yield return new($"{set.Name}: the quotes do not have the answer", [.. Cases(set.Outcomes.Where(outcome => !outcome.IsRefused && !outcome.IsQuoted), paragraphs)]);
    }

    private static IEnumerable<ReportCase> Cases(IEnumerable<AnswerOutcome> outcomes, IReadOnlyDictionary<string, ParagraphRow> paragraphs) =>
        from outcome in outcomes
        let expected = outcome.Question.Paragraph is { } id ? paragraphs.GetValueOrDefault(id) : null
        select new ReportCase(outcome.Question.Question,
        [
            .. outcome.Question.Answers is { Count: > 0 } answers ? [new ReportText("right", string.Join(" · ", answers))] : Array.Empty<ReportText>(),
            new ReportText("said", outcome.Answer.Text),
            .. expected is null ? [] : new[] { new ReportText($"{expected.Id} · {expected.Article}", expected.Text) },
        ]);
}

/// <summary>What <c>eval answers --json</c> says of a file of questions.</summary>
/// <param name="Kind">answerable, unanswerable or other.</param>
/// <param name="Language">The language of most of the answers.</param>
/// <param name="AnswerQuoted">The share of questions for which a cited quote contains the answer; null unless the questions are answerable.</param>
/// <param name="CitationPrecision">The share of citations that are of the paragraph that answers; null unless they are.</param>
/// <param name="Verbatim">The share of citations whose quote stands in the paragraph character by character.</param>
/// <param name="QuotedWords">The mean of an answer.</param>
/// <param name="RefusedWithoutParagraph">Refused when the paragraph that answers is taken away; null unless the questions are answerable.</param>
internal sealed record AnswersJson(
    string Questions, string Kind, string Language, int Count, IntervalJson? AnswerQuoted, double? CitationPrecision, int Citations,
    double Verbatim, double QuotedWords, IntervalJson Refused, IntervalJson? RefusedWithoutParagraph);
