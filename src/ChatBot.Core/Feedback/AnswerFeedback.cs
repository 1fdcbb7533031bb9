namespace ChatBot.Core.Feedback;

/// <summary>What a reader thinks of an answer.</summary>
/// <param name="Answer">What is judged.</param>
/// <param name="Sender">The channel's id of the reader: a second judgement of the same reader takes the place of the first.</param>
/// <param name="IsPositive">Thumb up or down.</param>
/// <param name="Text">What the reader wrote about it; null: nothing.</param>
/// <param name="Time">When it was judged.</param>
public sealed record AnswerFeedback(GivenAnswer Answer, string Sender, bool IsPositive, string? Text, DateTimeOffset Time);
