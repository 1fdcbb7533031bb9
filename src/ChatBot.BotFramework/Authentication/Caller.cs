namespace ChatBot.BotFramework;

/// <summary>Who sent a request to the messages endpoint.</summary>
internal abstract class Caller
{
    /// <summary>True when the bot may show its own token at the service URL of this caller's activities.</summary>
    public abstract bool IsAuthenticated { get; }

    /// <summary>Why this caller may not send <paramref name="activity"/>; null when it may.</summary>
    public abstract string? FindRefusal(Activity activity);
}
