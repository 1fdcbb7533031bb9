using System.Net;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>Thrown by an invoke handler to end the turn with this answer.</summary>
public sealed class InvokeResponseException(HttpStatusCode statusCode, JsonNode? body = null)
    : Exception($"The invoke is answered with {(int)statusCode}.")
{
    public InvokeResponse CreateInvokeResponse() => new((int)statusCode, body);
}
