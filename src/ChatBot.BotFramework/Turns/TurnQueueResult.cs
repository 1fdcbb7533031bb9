namespace ChatBot.BotFramework;

/// <summary>Whether a turn will run.</summary>
internal enum TurnQueueResult
{
    Accepted,

    /// <summary>Too many turns wait already.</summary>
    Full,

    /// <summary>The server is stopping.</summary>
    Stopping,
}
