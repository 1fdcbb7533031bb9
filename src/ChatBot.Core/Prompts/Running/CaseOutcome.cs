using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Prompts.Running;

/// <summary>What came of a case.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Messages">What the model was sent, decoded; the first call's when there were several.</param>
/// <param name="Reply">What the model wrote, unread.</param>
/// <param name="Text">What the reader gets: the checked answer with its citation numbers, or the refusal; for a rewritten question that question.</param>
public sealed record CaseOutcome(string Question, IReadOnlyList<PromptMessage> Messages, string Reply, string Text)
{
    /// <summary>What the model was given; empty for a prompt without evidence.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The sentences that were read out of the reply.</summary>
    public IReadOnlyList<DraftSentence> Draft { get; init; } = [];

    /// <summary>How many of them did not reach the reader.</summary>
    public int Dropped { get; init; }

    /// <summary>What the answer cites.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Why there is no answer; null when there is one.</summary>
    public RefusalReason? Refusal { get; init; }
}
