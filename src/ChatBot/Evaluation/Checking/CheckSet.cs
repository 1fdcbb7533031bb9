namespace ChatBot.Evaluation.Checking;

/// <summary>What came of the sentences of a kind, in one language, of paragraphs in one language.</summary>
internal sealed record CheckSet(string Kind, bool IsRight, string Language, string ParagraphLanguage, IReadOnlyList<CheckOutcome> Outcomes)
{
    /// <summary>The sentences that came out wrong: dropped though right, let through though wrong.</summary>
    public IReadOnlyList<CheckOutcome> Wrong { get; } = [.. Outcomes.Where(outcome => outcome.Passed != outcome.Case.IsRight)];

    /// <summary>The share of them.</summary>
    public Interval WrongShare => Interval.OfMean(
        [.. Outcomes.Select(outcome => outcome.Passed != outcome.Case.IsRight ? 1.0 : 0.0)], [.. Outcomes.Select(outcome => outcome.Case.Article)]);

    /// <summary>The outcomes by kind and languages.</summary>
    public static IReadOnlyList<CheckSet> Of(IEnumerable<CheckOutcome> outcomes) =>
    [
        .. outcomes.GroupBy(outcome => (outcome.Case.Kind, outcome.Case.IsRight, outcome.Case.Language, Paragraph: outcome.Case.Paragraph.Language))
            .Select(group => new CheckSet(group.Key.Kind, group.Key.IsRight, group.Key.Language, group.Key.Paragraph, [.. group]))
            .OrderByDescending(set => set.IsRight).ThenBy(set => set.IsRight ? Array.IndexOf(StatementKinds.All, set.Kind) : Array.IndexOf(Mutations.MutationKinds.All, set.Kind))
            .ThenBy(set => set.Language != set.ParagraphLanguage).ThenBy(set => set.Language, StringComparer.Ordinal),
    ];
}
