using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>A question on which a prompt is tested, with everything that the test needs.</summary>
/// <param name="Id">Unique in its file; letters, digits and hyphens.</param>
/// <param name="Description">Why it is there; null when nothing is said.</param>
/// <param name="Line">Where it begins in its file, from 1.</param>
/// <param name="Question">With its language and the turns before it.</param>
/// <param name="Evidence">The paragraphs that the model is given, in their order; empty for a prompt that is given none.</param>
/// <param name="Reply">What the scripted model replies; null when nothing is scripted.</param>
/// <param name="Expectations">What must hold; at least one.</param>
public sealed record PromptCase(
    string Id, string? Description, int Line, Question Question, IReadOnlyList<Evidence> Evidence, string? Reply, IReadOnlyList<Expectation> Expectations)
{
    /// <summary>Whether its scripted reply is used whatever replies to the others: it tests what becomes of a bad reply, not the prompt.</summary>
    public bool IsAlwaysScripted { get; init; }

    /// <summary>The sentence that shall be written again; null for a prompt that writes none again.</summary>
    public FailedSentence? Failed { get; init; }
}

/// <summary>A sentence and what the check found in it.</summary>
public sealed record FailedSentence(DraftSentence Sentence, CheckedSentence Check);
