using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Feedback;

/// <summary>An answer as a reader got it, with all that a judgement of it is about.</summary>
public sealed record GivenAnswer
{
    /// <summary>The answer's own id, from <see cref="NewId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The conversation it was given in, unique over all channels.</summary>
    public required string Conversation { get; init; }

    /// <summary>The id that the channel gave the message, unique within its conversation; null when it gave none.</summary>
    public string? MessageId { get; init; }

    /// <summary>When it was given.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The question as asked, with what was said before it.</summary>
    public required Question Question { get; init; }

    /// <summary>The sentences in one line, each followed by its citation numbers in square brackets.</summary>
    public required string Text { get; init; }

    /// <summary>What the text cites, in order of number; empty for a refusal.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>What the writer had to answer from, best first; empty when nothing was found.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Why it was a refusal; null when it was an answer.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>The writer: "extract" or "write".</summary>
    public required string Writer { get; init; }

    /// <summary>The hash of the writer's prompt; null for a writer without one.</summary>
    public string? PromptHash { get; init; }

    /// <summary>An id that no other answer has, of letters and digits.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");
}
