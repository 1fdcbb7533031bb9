using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>Direct Line 3.0: conversations and their activities.</summary>
internal sealed class DirectLineEndpoints(
    DirectLineAuthorization authorization,
    DirectLineTokens tokens,
    DirectLineConversations conversations,
    DirectLineChannel channel,
    DirectLineSocket socket)
{
    private const int MaxActivityBytes = 256 * 1024;

    public async Task<IResult> GenerateTokenAsync(HttpRequest request)
    {
        var (credential, refusal) = await authorization.ReadAsync(request);
        if (credential is null)
        {
            return refusal!;
        }

        if (!credential.IsSecret)
        {
            return ErrorResults.Error(StatusCodes.Status403Forbidden, "BadArgument", "A token is made with the secret, not with another token.");
        }

        var (parameters, unreadable) = await DirectLineBodies.ReadAsync<TokenParameters>(request);
        if (unreadable is not null)
        {
            return unreadable;
        }

        var userId = parameters?.User?.Id is { Length: > 0 } given ? given : DirectLineTokens.NewUserId();
        return DirectLineTokens.IsUserId(userId)
            ? Grant(DirectLineTokens.NewConversationId(), userId)
            : ErrorResults.BadArgument("'user.id' must begin with 'dl_' and have at most 128 characters.");
    }

    public async Task<IResult> RefreshTokenAsync(HttpRequest request)
    {
        var (credential, refusal) = await authorization.ReadAsync(request);
        if (credential is null)
        {
            return refusal!;
        }

        return credential is { ConversationId: { } conversationId, UserId: { } userId }
            ? Grant(conversationId, userId)
            : ErrorResults.BadArgument("The secret does not expire; only a token is refreshed.");
    }

    public async Task<IResult> StartConversationAsync(HttpRequest request)
    {
        var (credential, refusal) = await authorization.ReadAsync(request);
        if (credential is null)
        {
            return refusal!;
        }

        var (parameters, unreadable) = await DirectLineBodies.ReadAsync<ConversationParameters>(request);
        if (unreadable is not null)
        {
            return unreadable;
        }

        var (conversation, isNew) = await channel.StartAsync(
            credential.ConversationId ?? DirectLineTokens.NewConversationId(),
            credential.UserId ?? DirectLineTokens.NewUserId(),
            parameters?.Locale,
            request.HttpContext.RequestAborted);
        return Results.Json(
            GrantWithStream(request, conversation, "0"),
            ActivityJson.Options,
            statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public async Task<IResult> ReconnectAsync(HttpRequest request, string conversationId, string? watermark)
    {
        var (conversation, refusal) = await OpenAsync(request, conversationId);
        if (conversation is null)
        {
            return refusal!;
        }

        return TryReadWatermark(watermark, out var after)
            ? Results.Json(GrantWithStream(request, conversation, after.ToString(CultureInfo.InvariantCulture)), ActivityJson.Options)
            : WrongWatermark();
    }

    public async Task<IResult> GetActivitiesAsync(HttpRequest request, string conversationId, string? watermark)
    {
        var (conversation, refusal) = await OpenAsync(request, conversationId);
        if (conversation is null)
        {
            return refusal!;
        }

        return TryReadWatermark(watermark, out var after)
            ? Results.Json(conversation.Read(after), ActivityJson.Options)
            : WrongWatermark();
    }

    public async Task<IResult> PostActivityAsync(HttpRequest request, string conversationId)
    {
        var (credential, refusal) = await authorization.ReadAsync(request, conversationId);
        if (credential is null)
        {
            return refusal!;
        }

        if (await conversations.FindAsync(conversationId, request.HttpContext.RequestAborted) is not { } conversation)
        {
            return Ended();
        }

        var (body, status) = await RequestBody.ReadAsync(request, MaxActivityBytes, request.HttpContext.RequestAborted);
        if (body is null)
        {
            return ErrorResults.UnreadableBody(status, MaxActivityBytes);
        }

        var (activity, error) = ActivityReader.Read(body);
        if (activity is null)
        {
            return ErrorResults.BadArgument(error!);
        }

        if (activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.Invoke or ActivityTypes.InvokeResponse)
        {
            return ErrorResults.BadArgument($"A client cannot send the type '{activity.Type}'.");
        }

        activity.From ??= new ChannelAccount();
        activity.From.Id = credential.UserId ?? (activity.From.Id is { Length: > 0 } id ? id : conversation.UserId);
        activity.From.Role = RoleTypes.User;
        var queued = await channel.PostAsync(conversation, activity);
        return queued == TurnQueueResult.Accepted
            ? Results.Json(new ResourceResponse(activity.Id!), ActivityJson.Options)
            : ErrorResults.NotQueued(queued);
    }

    public async Task<IResult> UploadAsync(HttpRequest request, string conversationId)
    {
        var (_, refusal) = await authorization.ReadAsync(request, conversationId);
        return refusal ?? ErrorResults.Error(StatusCodes.Status415UnsupportedMediaType, "UploadNotSupported", "This bot reads text only: it cannot take files.");
    }

    /// <summary>Runs the socket of a stream URL. The token stands in the URL, since browsers send no headers with sockets.</summary>
    public async Task<IResult> StreamAsync(HttpContext context, string conversationId)
    {
        var query = context.Request.Query;
        if (await authorization.FindStreamRefusalAsync(query["t"], conversationId) is { } refusal)
        {
            return refusal;
        }

        if (!TryReadWatermark(query["watermark"], out var after))
        {
            return WrongWatermark();
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            return ErrorResults.BadArgument("A stream is opened as a WebSocket.");
        }

        if (await conversations.FindAsync(conversationId, context.RequestAborted) is not { } conversation)
        {
            return Ended();
        }

        await socket.RunAsync(context, conversation, after);
        return Results.Empty;
    }

    private async Task<(DirectLineConversation? Conversation, IResult? Refusal)> OpenAsync(HttpRequest request, string conversationId)
    {
        var (credential, refusal) = await authorization.ReadAsync(request, conversationId);
        if (credential is null)
        {
            return (null, refusal);
        }

        return await conversations.FindAsync(conversationId, request.HttpContext.RequestAborted) is { } conversation ? (conversation, null) : (null, Ended());
    }

    private IResult Grant(string conversationId, string userId) => Results.Json(
        new ConversationGrant(conversationId, tokens.Issue(conversationId, userId), tokens.ExpiresIn),
        ActivityJson.Options);

    private ConversationGrant GrantWithStream(HttpRequest request, DirectLineConversation conversation, string watermark)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var token = tokens.IssueForStream(conversation.Id, conversation.UserId);
        return new(
            conversation.Id,
            tokens.Issue(conversation.Id, conversation.UserId),
            tokens.ExpiresIn,
            $"{scheme}://{request.Host}{request.PathBase}/v3/directline/conversations/{conversation.Id}/stream?watermark={watermark}&t={token}");
    }

    // Clients send "-" or nothing for "from the beginning".
    private static bool TryReadWatermark(string? text, out long watermark)
    {
        watermark = 0;
        return text is null or "" or "-" || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }

    private static IResult WrongWatermark() => ErrorResults.BadArgument("'watermark' must be one that this conversation gave out.");

    private static IResult Ended() =>
        ErrorResults.Error(StatusCodes.Status404NotFound, "BadArgument", "There is no such conversation, or it has ended: start a new one.");
}
