using ChatBot.Core.Answers;
using ChatBot.Core.Conversations;
using ChatBot.Core.Language;

namespace ChatBot.Api;

/// <summary>Answers questions, for the command line and <c>POST /api/ask</c>.</summary>
internal sealed class AskApi(Answerer answerer)
{
    /// <summary>Answers a question.</summary>
    /// <param name="language">The language to answer in; null: the question's own.</param>
    /// <param name="history">The turns before it, oldest first.</param>
    public Task<Answer> AskAsync(string question, string? language, IReadOnlyList<ConversationTurn> history, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(
            new(question, language ?? LanguageDetector.Detect(question, Languages.English), ConversationHistory.Bounded(history)), null, cancellationToken);

    /// <summary>Answers a question in the JSON form.</summary>
    public async Task<AnswerJson> AskJsonAsync(QuestionJson question, CancellationToken cancellationToken) =>
        AnswerJson.From(question.Id, await AskAsync(
            question.Question ?? string.Empty, question.Language,
            [.. question.History?.Select(turn => new ConversationTurn(turn?.Question ?? string.Empty, turn?.Answer ?? string.Empty)) ?? []], cancellationToken));
}
