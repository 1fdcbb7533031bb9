namespace ChatBot.BotFramework;

/// <summary>Who sent a request to the messages endpoint.</summary>
internal abstract class Caller
{
    /// <summary>Why this caller may not send <paramref name="activity"/>; null when it may.</summary>
    public abstract string? FindRefusal(Activity activity);
}
