namespace ChatBot.BotFramework;

/// <summary>How a channel marks the parts of a streamed message.</summary>
internal interface IStreamFormat
{
    /// <summary>Whether the channel shows what the bot is doing while there is no text.</summary>
    bool ShowsInformativeUpdates { get; }

    /// <summary>What is ready within this time is sent whole: showing it in parts would only delay it.</summary>
    TimeSpan Patience { get; }

    /// <summary>The least time from one part to the next.</summary>
    TimeSpan Pace { get; }

    /// <summary>How long a stream may take; null: without limit.</summary>
    TimeSpan? MaxDuration { get; }

    /// <param name="streamId">Null on the first part.</param>
    /// <param name="sequence">From 1; null on the last part.</param>
    void Mark(Activity activity, string streamType, string? streamId, int? sequence);
}
