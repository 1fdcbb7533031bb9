namespace ChatBot.BotFramework;

/// <summary>Where a message of the bot goes: taken from an inbound activity by <see cref="Activity.GetConversationReference"/>.</summary>
public sealed class ConversationReference
{
    /// <summary>The activity it was taken from; replies answer this one. Null: not a reply.</summary>
    public string? ActivityId { get; set; }

    public ChannelAccount? User { get; set; }

    public ChannelAccount? Bot { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? ChannelId { get; set; }

    public string? ServiceUrl { get; set; }

    public string? Locale { get; set; }
}
