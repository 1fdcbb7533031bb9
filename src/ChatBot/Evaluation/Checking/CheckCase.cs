using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking;

/// <summary>A sentence whose truth is known.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="IsRight">Whether it should pass.</param>
/// <param name="Paragraph">What it cites.</param>
/// <param name="Language">The language of the answer, "de" or "en".</param>
/// <param name="Article">The article that it was made from.</param>
/// <param name="Origin">The right sentence that it was made from; null when it is one.</param>
/// <param name="Retrieved">What was retrieved beside the cited paragraph.</param>
internal sealed record CheckCase(string Kind, bool IsRight, DraftSentence Draft, Passage Paragraph, string Language, string Article, string? Origin, IReadOnlyList<Passage> Retrieved)
{
    /// <summary>A right sentence; the paragraphs around the one it cites were retrieved too.</summary>
    public static CheckCase Right(Statement statement) =>
        new(statement.Kind, true, Citing(statement.Text), statement.Paragraph, statement.Language, statement.Article, null, Around(statement));

    /// <summary>A wrong sentence that cites the paragraph of the right one.</summary>
    public static CheckCase Wrong(string kind, string text, Statement origin) => Wrong(kind, Citing(text), origin.Paragraph, origin);

    /// <summary>A wrong sentence; what was retrieved beside the right one was retrieved too.</summary>
    public static CheckCase Wrong(string kind, DraftSentence draft, Passage paragraph, Statement origin) =>
        new(kind, false, draft, paragraph, origin.Language, origin.Article, origin.Text, Around(origin));

    /// <summary>A sentence that cites the paragraph it is checked against.</summary>
    public static DraftSentence Citing(string text, string? quote = null) => new(text, [new DraftCitation(1, quote)]);

    private static IReadOnlyList<Passage> Around(Statement statement) => [.. statement.Around.Select(neighbour => neighbour.Paragraph)];
}

/// <summary>What the check found in a sentence whose truth is known.</summary>
internal sealed record CheckOutcome(CheckCase Case, CheckedSentence Found)
{
    /// <summary>Whether a reader would see it.</summary>
    public bool Passed => Found.Result == CheckResult.Verified;
}
