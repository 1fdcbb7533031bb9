using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework;

/// <summary>A user or a bot on a channel.</summary>
public sealed class ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The account's object id in Entra, on channels that know it.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>, or null when the channel does not say.</summary>
    public string? Role { get; set; }

    /// <summary>Fields this class does not name, kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
