namespace ChatBot.Core.Retrieval;

/// <summary>What a model wants in front of a text, so that it knows what the text is for: "query: " and "passage: " for E5.</summary>
/// <param name="Question">In front of a question; empty for nothing.</param>
/// <param name="Passage">In front of a passage; empty for nothing.</param>
public sealed record EmbeddingPrefixes(string Question, string Passage)
{
    /// <summary>Nothing in front of anything.</summary>
    public static EmbeddingPrefixes None { get; } = new("", "");
}
