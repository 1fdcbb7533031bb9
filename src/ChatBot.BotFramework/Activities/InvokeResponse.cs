using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>The answer to an <c>invoke</c> activity, sent as the HTTP response.</summary>
/// <param name="Status">An HTTP status code.</param>
/// <param name="Body">The JSON body; null: none.</param>
public sealed record InvokeResponse(int Status, JsonNode? Body = null);
