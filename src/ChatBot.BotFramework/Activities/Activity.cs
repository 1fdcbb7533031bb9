using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework;

/// <summary>What channel and bot exchange: a message, a member who joined, a typing sign. Fields and entities this class does not name are kept.</summary>
public sealed partial class Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type the channel made.</summary>
    public string? Type { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    public string? LocalTimezone { get; set; }

    /// <summary>Where replies go: an absolute URL without the path of the API.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>One of <see cref="Channels"/>, or another channel.</summary>
    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public ChannelAccount? Recipient { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    public string? TextFormat { get; set; }

    public string? AttachmentLayout { get; set; }

    public IList<ChannelAccount>? MembersAdded { get; set; }

    public IList<ChannelAccount>? MembersRemoved { get; set; }

    public IList<MessageReaction>? ReactionsAdded { get; set; }

    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The language of the text or of the user's client, such as "de-DE".</summary>
    public string? Locale { get; set; }

    public string? Text { get; set; }

    public string? Speak { get; set; }

    public string? InputHint { get; set; }

    public string? Summary { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    public IList<Attachment>? Attachments { get; set; }

    public IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel understands.</summary>
    public JsonNode? ChannelData { get; set; }

    /// <summary>Of an installationUpdate: "add", "add-upgrade", "remove", "remove-upgrade".</summary>
    public string? Action { get; set; }

    public string? ReplyToId { get; set; }

    public string? Label { get; set; }

    public string? ValueType { get; set; }

    /// <summary>The payload of an event or an invoke, or what a card sent.</summary>
    public JsonNode? Value { get; set; }

    /// <summary>The name of an event or an invoke.</summary>
    public string? Name { get; set; }

    public string? Code { get; set; }

    public string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Fields this class does not name, kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>An activity of the same fields; lists and objects in it are shared.</summary>
    internal Activity ShallowCopy() => (Activity)MemberwiseClone();
}
