using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>The entity that labels a message as made by AI and lists what it cites, in schema.org's words, which Teams and Web Chat read.</summary>
internal static class AIMessageLabel
{
    /// <param name="claims">One for each citation; the list is left out when there is none.</param>
    public static JsonObject Create(IEnumerable<JsonObject> claims)
    {
        var label = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["additionalType"] = new JsonArray("AIGeneratedContent"),
        };
        JsonNode[] citations = [.. claims];
        if (citations.Length > 0)
        {
            label["citation"] = new JsonArray(citations);
        }

        return label;
    }
}
