using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework;

/// <summary>Turns a failure of the storage into an answer that clients try again after.</summary>
internal sealed partial class FailureFilter(ILogger<FailureFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.Failed(logger, error, context.HttpContext.Request.Path);
            return ErrorResults.Error(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The conversation cannot be read now; try again in a moment.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Direct Line could not answer {Path}")]
        public static partial void Failed(ILogger logger, Exception error, string path);
    }
}
