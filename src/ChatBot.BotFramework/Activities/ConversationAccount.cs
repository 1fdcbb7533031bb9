using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework;

/// <summary>The conversation an activity belongs to.</summary>
public sealed class ConversationAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>True in group chats and channels; null when the channel does not say.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>In Teams "personal", "groupChat" or "channel".</summary>
    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }

    /// <summary>Fields this class does not name, kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
