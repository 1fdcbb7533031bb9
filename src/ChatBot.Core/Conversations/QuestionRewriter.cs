using ChatBot.Core.Answers;
using Microsoft.Extensions.Logging;

namespace ChatBot.Core.Conversations;

/// <summary>Makes of each question one that stands by itself, so that it can be searched for.</summary>
/// <param name="rules">Tells follow-ups from questions that stand alone, and rewrites without a model.</param>
/// <param name="model">Rewrites with a chat model; null when there is none.</param>
public sealed partial class QuestionRewriter(RuleRewriter rules, PromptRewriter? model, ILogger<QuestionRewriter> logger)
{
    /// <summary>The question by itself; the same question when it stands alone.</summary>
    public async Task<Question> RewriteAsync(Question question, CancellationToken cancellationToken)
    {
        if (question.History.Count == 0 || question.Text.Length > Answerer.LongestQuestion || !rules.IsFollowUp(question))
        {
            return question;
        }

        var text = await AskAsync(question, cancellationToken);
        Log.Rewritten(logger, model?.PromptHash ?? "none", question.Text, text);
        return question with { Text = text };
    }

    private async Task<string> AskAsync(Question question, CancellationToken cancellationToken)
    {
        try
        {
            return model is null ? rules.Rewrite(question) : await model.RewriteAsync(question, cancellationToken);
        }
        catch (WriterUnavailableException exception)
        {
            Log.ModelUnavailable(logger, exception.Message);
            return rules.Rewrite(question);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Prompt {PromptHash}: the follow-up “{Asked}” is taken for “{Understood}”")]
        public static partial void Rewritten(ILogger logger, string promptHash, string asked, string understood);

        [LoggerMessage(LogLevel.Warning, "The follow-up is rewritten by rules, for the model is unavailable: {Reason}")]
        public static partial void ModelUnavailable(ILogger logger, string reason);
    }
}
