using System.Net;

namespace ChatBot.BotFramework;

/// <summary>
/// A message that is shown while it is written. Where the channel streams (1:1 chats in Teams, Web Chat), the text so far is shown at the
/// channel's pace; elsewhere, and when it is ready at once, only the whole message is sent. One for each turn; its methods may be called
/// from one caller at a time.
/// </summary>
public sealed class StreamingResponse(ITurnContext turnContext, TimeProvider time)
{
    // Half of what a message in Teams may have: the final one has citations too, and must not be cut within what was shown.
    private const int MaxStreamedLength = TeamsLimits.MaxMessageBytes / sizeof(char) / 2;

    private readonly IStreamFormat? format = FormatOf(turnContext.Activity);
    private readonly DateTimeOffset created = time.GetUtcNow();
    private readonly TaskCompletionSource ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private Task sending = Task.CompletedTask;
    private string? informative;
    private string text = "";
    private string shown = "";
    private string? streamId;
    private int sequence;
    private DateTimeOffset? begun;
    private DateTimeOffset? lastSent;
    private bool isClosed;

    /// <summary>True where the channel shows text while it is written.</summary>
    public bool IsStreamingChannel => format is not null;

    /// <summary>True where the channel shows what the bot is doing while there is no text.</summary>
    public bool ShowsInformativeUpdates => format?.ShowsInformativeUpdates is true;

    /// <summary>True once the user stopped the stream: nothing more is shown, so there is no use in writing on.</summary>
    public bool IsCanceledByUser { get; private set; }

    /// <summary>Shows what the bot is doing, until text comes, where the channel shows that; at most <see cref="TeamsLimits.MaxInformativeLength"/> characters of it.</summary>
    public void QueueInformativeUpdate(string update, CancellationToken cancellationToken = default)
    {
        if (!ShowsInformativeUpdates)
        {
            return;
        }

        lock (gate)
        {
            informative = TextShortener.Shorten(update, TeamsLimits.MaxInformativeLength);
            Send(cancellationToken);
        }
    }

    /// <summary>Adds to the text that is shown.</summary>
    public void QueueTextChunk(string chunk, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            text += chunk;
            Send(cancellationToken);
        }
    }

    /// <summary>Ends the stream with the message itself, which alone may have entities, attachments and feedback. When the channel ended the stream for another reason than the user's wish, it is sent as a message of its own.</summary>
    /// <param name="message">Its text begins with the text that was streamed.</param>
    /// <returns>The response; null when the user stopped the stream, so that nothing was sent.</returns>
    /// <exception cref="ArgumentException">The text takes back what was shown.</exception>
    /// <exception cref="ErrorResponseException">The channel refused the message or could not be reached.</exception>
    public async Task<ResourceResponse?> EndStreamAsync(Activity message, CancellationToken cancellationToken = default)
    {
        Task last;
        lock (gate)
        {
            // What was not shown yet is in the message.
            (informative, text) = (null, shown);
            last = sending;
        }

        ending.TrySetResult();
        await last;
        if (IsCanceledByUser)
        {
            return null;
        }

        if (streamId is null || isClosed || IsOverdue)
        {
            return await turnContext.SendActivityAsync(message, cancellationToken);
        }

        if (message.Text?.StartsWith(shown, StringComparison.Ordinal) is not true)
        {
            throw new ArgumentException("A streamed message may not take back what was shown.", nameof(message));
        }

        await Task.Delay(TimeUntilNext(), time, cancellationToken);
        return await SendFinalAsync(message, cancellationToken);
    }

    private async Task<ResourceResponse?> SendFinalAsync(Activity message, CancellationToken cancellationToken)
    {
        var final = message.ShallowCopy();
        final.ChannelData = message.ChannelData?.DeepClone();
        format!.Mark(final, StreamTypes.Final, streamId, sequence: null);
        try
        {
            return await turnContext.SendActivityAsync(final, cancellationToken);
        }
        catch (ErrorResponseException error) when (error.StatusCode == HttpStatusCode.Forbidden)
        {
            Close(error);
            return IsCanceledByUser ? null : await turnContext.SendActivityAsync(message, cancellationToken);
        }
    }

    private bool IsOverdue => begun + format?.MaxDuration <= time.GetUtcNow();

    private void Send(CancellationToken cancellationToken)
    {
        if (format is not null && !isClosed && sending.IsCompleted)
        {
            sending = Task.Run(() => SendPartsAsync(cancellationToken), CancellationToken.None);
        }
    }

    private async Task SendPartsAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (!isClosed && !IsOverdue)
            {
                await Task.WhenAny(ending.Task, Task.Delay(TimeUntilNext(), time, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
                var part = TakePart();
                if (part is null)
                {
                    return;
                }

                await SendPartAsync(part, cancellationToken);
            }
        }
        catch (ErrorResponseException error)
        {
            Close(error);
        }
        catch (OperationCanceledException)
        {
            // The turn was given up, which its own code hears of.
        }
    }

    private Activity? TakePart()
    {
        lock (gate)
        {
            var isText = text.Length > shown.Length && text.Length <= MaxStreamedLength;
            var content = isText ? text : shown.Length == 0 ? informative : null;
            informative = null;
            if (content is null)
            {
                // Later parts need a new sender: this one ends.
                sending = Task.CompletedTask;
                return null;
            }

            if (isText)
            {
                shown = text;
            }

            var part = new Activity { Type = ActivityTypes.Typing, Text = content };
            format!.Mark(part, isText ? StreamTypes.Streaming : StreamTypes.Informative, streamId, ++sequence);
            return part;
        }
    }

    private async Task SendPartAsync(Activity part, CancellationToken cancellationToken)
    {
        begun ??= time.GetUtcNow();
        var response = await turnContext.SendActivityAsync(part, cancellationToken);
        lastSent = time.GetUtcNow();
        // A channel that names no stream cannot go on with one.
        if (streamId is null && response.Id.Length == 0)
        {
            isClosed = true;
        }

        streamId ??= response.Id;
    }

    private TimeSpan TimeUntilNext()
    {
        var wait = (lastSent + format!.Pace ?? created + format!.Patience) - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private void Close(ErrorResponseException error)
    {
        isClosed = true;
        IsCanceledByUser = error.StatusCode == HttpStatusCode.Forbidden
            && error.Message.Contains("canceled by user", StringComparison.OrdinalIgnoreCase);
    }

    private static IStreamFormat? FormatOf(Activity activity)
    {
        if (string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return activity.ChannelId switch
        {
            Channels.Msteams when TeamsMessages.IsPersonal(activity.Conversation) => new TeamsStreamFormat(),
            Channels.Directline or Channels.Webchat => new WebChatStreamFormat(),
            _ => null,
        };
    }
}
