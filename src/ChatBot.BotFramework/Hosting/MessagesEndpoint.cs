using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>POST /api/messages: where channels deliver activities.</summary>
internal sealed class MessagesEndpoint(InboundAuthentication authentication, CloudAdapter adapter, ConnectorClientFactory connectors)
{
    private const int MaxBodyBytes = 1024 * 1024;

    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var (request, aborted) = (context.Request, context.RequestAborted);
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return ErrorResults.Error(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", "Activities are sent with POST.");
        }

        var (caller, refusal) = await authentication.AuthenticateAsync(request.Headers.Authorization, aborted);
        if (caller is null)
        {
            return Unauthorized(context, refusal!);
        }

        var (body, status) = await RequestBody.ReadAsync(request, MaxBodyBytes, aborted);
        if (body is null)
        {
            return ErrorResults.UnreadableBody(status, MaxBodyBytes);
        }

        var (activity, error) = ActivityReader.Read(body);
        if (activity is null)
        {
            return ErrorResults.BadArgument(error!);
        }

        if (ActivityReader.FindAddressError(activity) is { } addressError)
        {
            return ErrorResults.BadArgument(addressError);
        }

        return caller.FindRefusal(activity) is { } activityRefusal
            ? Unauthorized(context, activityRefusal)
            : await AnswerAsync(activity, caller, aborted);
    }

    private async Task<IResult> AnswerAsync(Activity activity, Caller caller, CancellationToken aborted)
    {
        if (string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase))
        {
            var replies = new ExpectRepliesConnectorClient();
            var (waited, _) = await adapter.EnqueueAndWaitAsync(activity, replies, aborted);
            return waited == TurnQueueResult.Accepted
                ? Results.Json(new { activities = replies.Replies }, ActivityJson.Options)
                : ErrorResults.NotQueued(waited);
        }

        var connector = connectors.Create(caller, activity);
        if (activity.Type == ActivityTypes.Invoke)
        {
            // Not queued: the user's thumb must not wait for the end of a long answer.
            var result = await adapter.RunTurnAsync(activity, connector, CancellationToken.None, aborted);
            return AnswerInvoke(result);
        }

        var queued = adapter.TryEnqueue(activity, connector);
        return queued == TurnQueueResult.Accepted ? Results.StatusCode(StatusCodes.Status202Accepted) : ErrorResults.NotQueued(queued);
    }

    private static IResult AnswerInvoke(TurnResult result) => result switch
    {
        { InvokeResponse: { Body: { } body, Status: var status } } => Results.Json(body, ActivityJson.Options, statusCode: status),
        { InvokeResponse: { } response } => Results.StatusCode(response.Status),
        { Failed: true } => ErrorResults.Error(StatusCodes.Status503ServiceUnavailable, "BotError", "The bot failed at this activity; its log says why."),
        _ => Results.StatusCode(StatusCodes.Status501NotImplemented),
    };

    private static IResult Unauthorized(HttpContext context, string reason)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorResults.Error(StatusCodes.Status401Unauthorized, "Unauthorized", reason);
    }
}
