using System.Text.Json.Serialization;

namespace ChatBot.BotFramework;

/// <summary>What opens a conversation.</summary>
/// <param name="ExpiresIn">The token's lifetime in seconds.</param>
/// <param name="StreamUrl">The WebSocket URL, good for a minute; null where none is given.</param>
internal sealed record ConversationGrant(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);
