using ChatBot.BotFramework;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Feedback;

namespace ChatBot.Bot;

/// <summary>Keeps what readers think of answers, with the answers.</summary>
internal sealed partial class ReaderFeedback(IFeedbackStore store, TimeProvider time, ILogger<ReaderFeedback> logger)
{
    private const int LongestText = 2000;

    /// <summary>Keeps an answer that was sent, for the thumb that may come.</summary>
    /// <param name="id">The answer's own id.</param>
    /// <param name="messageId">The id that the channel gave the message; empty when it gave none.</param>
    public async Task KeepAnswerAsync(Question question, Answer answer, string id, string messageId, Activity asked, CancellationToken cancellationToken)
    {
        var given = new GivenAnswer
        {
            Id = id,
            Conversation = ConversationOf(asked),
            MessageId = messageId.Length == 0 ? null : messageId,
            Time = time.GetUtcNow(),
            Question = question,
            Text = answer.Text,
            Citations = answer.Citations,
            Evidence = answer.Evidence,
            Refusal = answer.Refusal,
            Writer = answer.Writer,
            PromptHash = answer.PromptHash,
        };
        try
        {
            await store.SaveAnswerAsync(given, cancellationToken);
        }
        catch (StoreException exception)
        {
            // The reader has the answer; only a thumb on it will find nothing.
            Log.AnswerNotKept(logger, exception.Message);
        }
    }

    /// <summary>Keeps a judgement. One on an answer that is no longer kept is dropped, and the log says so.</summary>
    /// <exception cref="StoreException">It cannot be stored.</exception>
    public async Task KeepAsync(BotFramework.Feedback feedback, Activity judged, CancellationToken cancellationToken)
    {
        if (await FindAsync(feedback.MessageId, ConversationOf(judged), cancellationToken) is not { } answer)
        {
            Log.AnswerNotFound(logger);
            return;
        }

        var text = feedback.Text is { Length: > LongestText } longer ? longer[..LongestText] : feedback.Text;
        await store.SaveFeedbackAsync(new(answer, judged.From?.Id ?? "", feedback.IsPositive, text, time.GetUtcNow()), cancellationToken);
        Log.Judged(logger, feedback.IsPositive ? "up" : "down", answer.Writer, answer.PromptHash ?? "none");
    }

    // Teams names the message of a thumb only sometimes, and may give a streamed message an id that it did not tell the bot:
    // then the last answer is meant, as far as anyone can know.
    private async Task<GivenAnswer?> FindAsync(string? messageId, string conversation, CancellationToken cancellationToken)
    {
        if (messageId is not null && await store.FindAnswerAsync(conversation, messageId, cancellationToken) is { } found)
        {
            return found;
        }

        var last = await store.FindLastAnswerAsync(conversation, cancellationToken);
        return messageId is null || last?.MessageId is null ? last : null;
    }

    private static string ConversationOf(Activity activity) => $"{activity.ChannelId}/{activity.Conversation?.Id}";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Thumb {Direction} for an answer of writer {Writer}, prompt {PromptHash}")]
        public static partial void Judged(ILogger logger, string direction, string writer, string promptHash);

        [LoggerMessage(LogLevel.Warning, "A thumb was dropped: the answer it is about is not kept any longer")]
        public static partial void AnswerNotFound(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "An answer was not kept, so a thumb on it will find nothing: {Reason}")]
        public static partial void AnswerNotKept(ILogger logger, string reason);
    }
}
