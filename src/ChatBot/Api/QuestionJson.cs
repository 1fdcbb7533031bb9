namespace ChatBot.Api;

/// <summary>A line of a batch, and the body of <c>POST /api/ask</c> and <c>/api/search</c>.</summary>
/// <param name="Id">Given back with the result; may be null.</param>
/// <param name="Question">The question; null counts as missing.</param>
/// <param name="Language">The language to answer in, "de" or "en"; null: the question's own.</param>
/// <param name="Top">How many paragraphs to find, 1 to 100; null: 10. Only search reads it.</param>
/// <param name="History">The turns before it, oldest first, of which the last are read; null: none. Only ask reads it.</param>
internal sealed record QuestionJson(
    string? Id, string? Question, string? Language = null, int? Top = null, IReadOnlyList<TurnJson?>? History = null);

/// <summary>A question that was asked before, and the answer it got.</summary>
internal sealed record TurnJson(string? Question, string? Answer);
