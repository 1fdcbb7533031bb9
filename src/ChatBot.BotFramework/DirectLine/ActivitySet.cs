using System.Text.Json;

namespace ChatBot.BotFramework;

/// <summary>Activities of a Direct Line conversation in order.</summary>
/// <param name="Activities">Each as the client sees it.</param>
/// <param name="Watermark">What to ask with for the activities after these: the number of those so far.</param>
internal sealed record ActivitySet(IReadOnlyList<JsonElement> Activities, string Watermark);
