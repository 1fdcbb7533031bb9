using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework;

/// <summary>A card or a file on a message.</summary>
public sealed class Attachment
{
    /// <summary>A media type, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? ContentType { get; set; }

    public string? ContentUrl { get; set; }

    /// <summary>The card itself, for card types.</summary>
    public JsonNode? Content { get; set; }

    public string? Name { get; set; }

    public string? ThumbnailUrl { get; set; }

    /// <summary>Fields this class does not name, kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
