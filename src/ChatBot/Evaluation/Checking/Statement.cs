using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking;

/// <summary>A right sentence: one that an answer may say of a paragraph.</summary>
/// <param name="Kind">How it was made: <see cref="StatementKinds"/>.</param>
/// <param name="Language">Its language, "de" or "en".</param>
/// <param name="Paragraph">What it cites.</param>
/// <param name="Article">The article that the paragraph belongs to.</param>
/// <param name="Around">The paragraphs beside it in its article; empty when it stands alone.</param>
internal sealed record Statement(string Kind, string Text, string Language, Passage Paragraph, string Article, IReadOnlyList<Neighbour> Around);

/// <summary>A paragraph beside another one.</summary>
/// <param name="Wording">What it says in the language of the sentence that cites the other one; null when there is no translation.</param>
internal sealed record Neighbour(Passage Paragraph, string? Wording);

/// <summary>How right sentences are made.</summary>
internal static class StatementKinds
{
    /// <summary>A sentence of the paragraph as it stands.</summary>
    public const string Repeated = "right: repeated";

    /// <summary>A sentence of the paragraph with one number written otherwise: "vier" for "4", "1000" for "1.000".</summary>
    public const string Rewritten = "right: number written otherwise";

    /// <summary>The paragraph's translation by a person.</summary>
    public const string Translated = "right: translated";

    /// <summary>A question and its answer set into a sentence.</summary>
    public const string Answered = "right: question and answer";

    /// <summary>One of these with a name in full of which the paragraph has one half.</summary>
    public const string InFull = "right: name in full";

    /// <summary>Words of the paragraph in quotation marks.</summary>
    public const string Quoted = "right: quoted";

    /// <summary>The order of reports.</summary>
    public static readonly string[] All = [Repeated, Rewritten, Translated, Answered, InFull, Quoted];
}
