using System.ClientModel;
using System.Text.Json;
using Microsoft.SemanticKernel;

namespace ChatBot.Models;

/// <summary>Says in words for an operator why a model did not answer, without the key.</summary>
internal static class ModelFailure
{
    private const int LongestDetail = 300;

    /// <summary>What happened and what to do. <paramref name="failure"/> is what the client threw.</summary>
    public static string Explain(Exception failure, ModelConnection connection)
    {
        var causes = Causes(failure).ToList();
        var answered = causes.OfType<ClientResultException>().FirstOrDefault(cause => cause.Status > 0);
        var network = causes.OfType<HttpRequestException>().FirstOrDefault();
        var reason = answered is not null ? Refusal(answered, connection)
            : network is { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError }
                ? $"cannot be reached: {network.GetBaseException().Message}. Is {connection.Section}:Endpoint right, and does it run?"
            : network is not null || causes.Any(cause => cause is IOException) ? "broke off the connection."
            : $"sent what cannot be read. Does {connection.Section}:Endpoint speak OpenAI's protocol?";
        return connection.WithoutKey($"The model {connection} {reason}");
    }

    private static string Refusal(ClientResultException refusal, ModelConnection connection) => refusal.Status switch
    {
        401 or 403 => $"refused the key ({refusal.Status}). Check {connection.Section}:ApiKey.",
        404 => $"is not there (404{Detail(refusal)}). Check {connection.Section}:Model, "
            + $"and that {connection.Section}:Endpoint is the address before /chat/completions, such as http://localhost:11434/v1.",
        429 => "is asked too often or has no quota left (429). Try later, or raise its limit.",
        >= 500 => $"failed ({refusal.Status}). Try later.",
        _ => $"did not accept the request ({refusal.Status}{Detail(refusal)}).",
    };

    private static string Detail(ClientResultException refusal)
    {
        try
        {
            using var body = JsonDocument.Parse(refusal.GetRawResponse()?.Content?.ToMemory() ?? default);
            return body.RootElement.GetProperty("error").GetProperty("message").GetString() is { Length: > 0 } message
                ? $": {(message.Length > LongestDetail ? message[..LongestDetail] + "..." : message).ReplaceLineEndings(" ")}"
                : string.Empty;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return string.Empty;
        }
    }

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
