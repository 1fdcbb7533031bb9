namespace ChatBot.BotFramework;

/// <summary>The entity that says whom a part of the text names.</summary>
public sealed class Mention
{
    public const string EntityType = "mention";

    public string Type { get; set; } = EntityType;

    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The part of the text, such as <c>&lt;at&gt;Bot&lt;/at&gt;</c>; null when the channel does not say.</summary>
    public string? Text { get; set; }
}
