using System.Text.Json;

namespace ChatBot.FakeModels;

/// <summary>What the server received.</summary>
/// <param name="Path">Such as <c>/v1/chat/completions</c>.</param>
/// <param name="Authorization">The header; null when there is none.</param>
/// <param name="Body">The JSON body.</param>
public sealed record ModelRequest(string Path, string? Authorization, JsonElement Body)
{
    /// <summary>The model asked for.</summary>
    public string Model => Body.GetProperty("model").GetString()!;

    /// <summary>Whether the answer shall be streamed.</summary>
    public bool Stream => Body.TryGetProperty("stream", out var stream) && stream.GetBoolean();

    /// <summary>The messages of a chat in order; the role as sent, the text decoded.</summary>
    public IReadOnlyList<(string Role, string Text)> Messages =>
    [
        .. Body.GetProperty("messages").EnumerateArray()
            .Select(message => (message.GetProperty("role").GetString()!, message.GetProperty("content").GetString()!)),
    ];

    /// <summary>The texts to embed.</summary>
    public IReadOnlyList<string> Input => [.. Body.GetProperty("input").EnumerateArray().Select(text => text.GetString()!)];
}
