namespace ChatBot.Core.Answers;

/// <summary>A reader's question, with what was said before it.</summary>
/// <param name="Text">As asked; may be empty.</param>
/// <param name="Language">The language to answer in, "de" or "en".</param>
/// <param name="History">The turns before it, oldest first; empty at the start of a conversation.</param>
public sealed record Question(string Text, string Language, IReadOnlyList<ConversationTurn> History)
{
    /// <summary>The reader's organisation, as a channel that knows it names it; null elsewhere. It decides which prompt answers.</summary>
    public string? Tenant { get; init; }
}

/// <summary>A question and the answer it got.</summary>
public sealed record ConversationTurn(string Question, string Answer);
