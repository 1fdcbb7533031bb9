using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Api;

/// <summary>Answers single questions, for the command line and <c>POST /api/ask</c>.</summary>
internal sealed class AskApi(Answerer answerer)
{
    /// <summary>Answers a question that stands alone.</summary>
    /// <param name="language">The language to answer in; null: the question's own.</param>
    public Task<Answer> AskAsync(string question, string? language, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(
            new(question, language ?? LanguageDetector.Detect(question, Languages.English), []), null, cancellationToken);

    /// <summary>Answers a question in the JSON form.</summary>
    public async Task<AnswerJson> AskJsonAsync(QuestionJson question, CancellationToken cancellationToken) =>
        AnswerJson.From(question.Id, await AskAsync(question.Question ?? string.Empty, question.Language, cancellationToken));
}
