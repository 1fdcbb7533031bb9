using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>Error answers in the protocol's shape, <c>{"error":{"code","message"}}</c>.</summary>
internal static class ErrorResults
{
    public static IResult Error(int status, string code, string message) =>
        Results.Json(ErrorResponse.Create(code, message), ActivityJson.Options, statusCode: status);

    public static IResult BadArgument(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    /// <summary>The answer to a body that <see cref="RequestBody"/> did not take.</summary>
    public static IResult UnreadableBody(int status, int maxBytes) => status == StatusCodes.Status413PayloadTooLarge
        ? Error(status, "MessageSizeTooBig", $"The body has more than {maxBytes / 1024} KB.")
        : Error(status, "BadArgument", "The body could not be read to its end.");

    /// <summary>The answer to a page that may not talk to the bot.</summary>
    public static IResult OtherOrigin() => Error(
        StatusCodes.Status403Forbidden,
        "OriginNotAllowed",
        "Pages of this origin may not talk to the bot: add it to the setting DirectLine:AllowedOrigins.");

    /// <summary>The answer to a turn that the queue did not take.</summary>
    public static IResult NotQueued(TurnQueueResult result) => result == TurnQueueResult.Full
        ? Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many activities wait for an answer already; send this one later.")
        : Error(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The bot is stopping; send this again in a moment.");
}
