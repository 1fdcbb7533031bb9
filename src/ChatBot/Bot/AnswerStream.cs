using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>Shows an answer while it is written: a typing sign, then, where the channel streams, each sentence that has passed the check.</summary>
internal sealed class AnswerStream : IAsyncDisposable
{
    private readonly StreamingResponse response;
    private readonly TypingSign sign;
    private string shown = "";

    private AnswerStream(StreamingResponse response, TypingSign sign) => (this.response, this.sign) = (response, sign);

    /// <summary>True once the reader stopped the answer: nothing more is shown.</summary>
    public bool IsStopped => response.IsCanceledByUser;

    /// <summary>Shows that an answer is being worked on.</summary>
    public static AnswerStream Begin(ITurnContext turnContext, BotWording wording, TimeProvider time, CancellationToken cancellationToken)
    {
        var response = new StreamingResponse(turnContext, time);
        var sign = TypingSign.Show(turnContext, again: !response.ShowsInformativeUpdates, time, cancellationToken);
        response.QueueInformativeUpdate(wording.Working, cancellationToken);
        var stream = new AnswerStream(response, sign);
        // Where the turn's failure finds it.
        turnContext.TurnState.Set(stream);
        return stream;
    }

    /// <summary>Shows a further sentence.</summary>
    /// <exception cref="OperationCanceledException">The reader stopped the answer.</exception>
    public async ValueTask ShowAsync(AnswerSentence sentence)
    {
        if (IsStopped)
        {
            throw new OperationCanceledException("The reader stopped the answer.");
        }

        if (response.IsStreamingChannel)
        {
            await sign.HideAsync();
        }

        var text = AnswerText.Markdown(sentence);
        var chunk = shown.Length == 0 ? text : AnswerText.SentenceSeparator + text;
        shown += chunk;
        response.QueueTextChunk(chunk);
    }

    /// <summary>Ends with the whole answer, whose text begins with the sentences that were shown.</summary>
    /// <returns>The id that the channel gave the message, empty when it gave none; null when the reader stopped the answer.</returns>
    public async Task<string?> EndAsync(Activity message, CancellationToken cancellationToken)
    {
        await sign.HideAsync();
        return (await response.EndStreamAsync(message, cancellationToken))?.Id;
    }

    /// <summary>Ends, after the answer failed, with what was shown of it and the reason why no more comes.</summary>
    public async Task BreakOffAsync(string reason)
    {
        var message = Activity.CreateMessageActivity(AnswerText.Paragraphs(shown, MarkdownText.Escape(reason)));
        message.TextFormat = TextFormatTypes.Markdown;
        await response.EndStreamAsync(message, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => sign.DisposeAsync();
}
