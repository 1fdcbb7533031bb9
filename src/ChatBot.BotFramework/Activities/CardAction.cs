using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework;

/// <summary>A button.</summary>
public sealed class CardAction
{
    /// <summary>Sends <see cref="Value"/> as if the user had typed it.</summary>
    public const string ImBack = "imBack";

    public string? Type { get; set; }

    public string? Title { get; set; }

    public JsonNode? Value { get; set; }

    /// <summary>Fields this class does not name, kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
