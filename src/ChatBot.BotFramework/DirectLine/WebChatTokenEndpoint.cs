using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>POST /api/webchat/token: gives a page its token for a new conversation, so that no secret stands in a page.</summary>
internal sealed class WebChatTokenEndpoint(DirectLineTokens tokens) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private const int MaxPerWindow = 60;

    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = MaxPerWindow, Window = Window }));

    public IResult Handle(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        if (!lease.IsAcquired)
        {
            context.Response.Headers.RetryAfter = ((int)Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ErrorResults.Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many chats were opened from this address; try again in a minute.");
        }

        var conversationId = DirectLineTokens.NewConversationId();
        var token = tokens.Issue(conversationId, DirectLineTokens.NewUserId());
        return Results.Json(new ConversationGrant(conversationId, token, tokens.ExpiresIn), ActivityJson.Options);
    }

    public void Dispose() => limiter.Dispose();
}
