namespace ChatBot.BotFramework;

/// <summary>A reaction to a message, such as "like".</summary>
public sealed class MessageReaction
{
    public string? Type { get; set; }
}
