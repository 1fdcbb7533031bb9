namespace ChatBot.Api;

/// <summary>A line of a batch, and the body of <c>POST /api/ask</c> and <c>/api/search</c>.</summary>
/// <param name="Id">Given back with the result; may be null.</param>
/// <param name="Question">The question; null counts as missing.</param>
/// <param name="Language">The language to answer in, "de" or "en"; null: the question's own.</param>
/// <param name="Top">How many paragraphs to find, 1 to 100; null: 10. Only search reads it.</param>
internal sealed record QuestionJson(string? Id, string? Question, string? Language = null, int? Top = null);
