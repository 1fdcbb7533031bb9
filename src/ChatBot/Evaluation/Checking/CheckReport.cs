using System.Globalization;

namespace ChatBot.Evaluation.Checking;

/// <summary>Shows what the check let through and what it dropped.</summary>
internal static class CheckReport
{
    private const int MostShown = 200;

    private static readonly (string Language, string Paragraph)[] Columns = [("de", "de"), ("en", "en"), ("en", "de"), ("de", "en")];

    /// <summary>A line of the command's JSON.</summary>
    public static CheckJson Json(CheckSet set) => new(
        set.Kind, set.IsRight, set.Language, set.ParagraphLanguage, set.Outcomes.Count, set.Wrong.Count, IntervalJson.From(set.WrongShare),
        set.Outcomes.Where(outcome => !outcome.Passed).CountBy(outcome => outcome.Found.Result.ToString()).ToDictionary(StringComparer.Ordinal));

    /// <summary>The report for a person: the table, and the sentences that came out wrong.</summary>
    public static Report Of(IReadOnlyList<CheckSet> sets) => new(
        "Evidence check",
        "Of 100 sentences: right ones that were dropped, wrong ones that were let through; below, how many of how many. Wrong sentences are right ones with one thing changed; "
            + "what is put in stands nowhere in the paragraph, unless the kind says otherwise, and names are found by how the collection writes them, so a few are no names. "
            + "None of the words that are put in come from the check, but common opposites are in both lists. " + Interval.Method + ".",
        new ReportTable(["Sentences", .. Columns.Select(column => $"{column.Language} of {column.Paragraph}")], [.. sets.GroupBy(set => set.Kind).Select(Row)]),
        [.. sets.Where(set => set.Wrong.Count > 0).Select(Section)]);

    private static IReadOnlyList<string> Row(IGrouping<string, CheckSet> kind) =>
        [kind.Key, .. Columns.Select(column => kind.FirstOrDefault(set => (set.Language, set.ParagraphLanguage) == column) is { } set ? Cell(set) : "–")];

    private static string Cell(CheckSet set) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * set.WrongShare.Value:0.0}\n{set.Wrong.Count} of {set.Outcomes.Count}");

    private static ReportSection Section(CheckSet set) => new(
        $"{set.Kind}, {set.Language} of {set.ParagraphLanguage}: {set.Wrong.Count} {(set.IsRight ? "dropped" : "let through")}{(set.Wrong.Count > MostShown ? $", the first {MostShown}" : string.Empty)}",
        [.. set.Wrong.Take(MostShown).Select(Case)]);

    private static ReportCase Case(CheckOutcome outcome) => new(
        outcome.Case.Draft.Text,
        [
            .. outcome.Passed ? [] : new[] { new ReportText("dropped for", $"{outcome.Found.Result} {outcome.Found.Word}") },
            .. outcome.Case.Origin is { } origin ? [new ReportText("made from", origin)] : Array.Empty<ReportText>(),
            new ReportText($"paragraph · {outcome.Case.Paragraph.ArticleId}", outcome.Case.Paragraph.Text),
        ]);
}

/// <summary>What <c>eval check --json</c> says of a kind of sentences.</summary>
/// <param name="Right">Whether they should pass.</param>
/// <param name="Language">The sentences' language.</param>
/// <param name="ParagraphLanguage">The language of what they cite.</param>
/// <param name="Wrong">Right sentences that were dropped, or wrong ones that were let through.</param>
/// <param name="Dropped">How many were dropped for which reason.</param>
internal sealed record CheckJson(
    string Kind, bool Right, string Language, string ParagraphLanguage, int Count, int Wrong, IntervalJson WrongShare, IReadOnlyDictionary<string, int> Dropped);
