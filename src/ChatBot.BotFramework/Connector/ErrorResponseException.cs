using System.Net;

namespace ChatBot.BotFramework;

/// <summary>A channel refused what the bot sent, or could not be reached.</summary>
/// <param name="statusCode">The channel's HTTP status; null when no answer came.</param>
/// <param name="code">The <c>error.code</c> of the answer, such as "ContentStreamNotAllowed"; null when it has none.</param>
/// <param name="message">The <c>error.message</c> of the answer, or what went wrong.</param>
public sealed class ErrorResponseException(HttpStatusCode? statusCode, string? code, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public HttpStatusCode? StatusCode { get; } = statusCode;

    public string? Code { get; } = code;
}
