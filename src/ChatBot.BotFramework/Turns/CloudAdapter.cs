using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework;

/// <summary>Runs the bot's turns and sends what they answer over the connector of the turn.</summary>
public sealed partial class CloudAdapter : BotAdapter
{
    private readonly TurnQueue queue;
    private readonly IServiceScopeFactory scopes;
    private readonly ILogger<CloudAdapter> logger;

    internal CloudAdapter(TurnQueue queue, IServiceScopeFactory scopes, ILogger<CloudAdapter> logger) =>
        (this.queue, this.scopes, this.logger) = (queue, scopes, logger);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].Type == ActivityTypes.InvokeResponse)
            {
                var invokeResponse = activities[i].Value.Deserialize<InvokeResponse>(ActivityJson.Options);
                turnContext.TurnState.Set(invokeResponse ?? throw new ArgumentException("An invokeResponse needs a value.", nameof(activities)));
                responses[i] = new ResourceResponse("");
            }
            else
            {
                responses[i] = await ConnectorOf(turnContext).SendToConversationAsync(activities[i], cancellationToken);
            }
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        ConnectorOf(turnContext).UpdateActivityAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        ConnectorOf(turnContext).DeleteActivityAsync(reference.Conversation?.Id ?? "", reference.ActivityId ?? "", cancellationToken);

    /// <summary>Runs the activity's turn in the background, after the others of its conversation.</summary>
    internal TurnQueueResult TryEnqueue(Activity activity, IConnectorClient connector) =>
        queue.TryEnqueue(QueueOf(activity), givenUp => RunTurnAsync(activity, connector, givenUp, CancellationToken.None));

    /// <summary>Runs the activity's turn after the others of its conversation and waits for its end.</summary>
    /// <param name="disconnected">Cancelled when nobody waits for the end any longer.</param>
    internal async Task<(TurnQueueResult Queued, TurnResult? Result)> EnqueueAndWaitAsync(Activity activity, IConnectorClient connector, CancellationToken disconnected)
    {
        var end = new TaskCompletionSource<TurnResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var queued = queue.TryEnqueue(
            QueueOf(activity),
            async givenUp => end.SetResult(await RunTurnAsync(activity, connector, givenUp, disconnected)));
        return (queued, queued == TurnQueueResult.Accepted ? await end.Task : null);
    }

    /// <summary>Runs the activity's turn now. Never throws: what the bot throws goes to <see cref="BotAdapter.OnTurnError"/>.</summary>
    internal async Task<TurnResult> RunTurnAsync(Activity activity, IConnectorClient connector, CancellationToken givenUp, CancellationToken disconnected)
    {
        var turnContext = new TurnContext(this, activity);
        turnContext.TurnState.Set(connector);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(givenUp, disconnected);
        var failed = false;
        try
        {
            either.Token.ThrowIfCancellationRequested();
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turnContext, either.Token);
        }
        catch (OperationCanceledException) when (disconnected.IsCancellationRequested)
        {
            Log.Disconnected(logger, activity.Type);
            failed = true;
        }
        catch (Exception error)
        {
            Log.TurnFailed(logger, error, activity.Type, activity.ChannelId);
            failed = true;
            await TellOfAsync(error, turnContext);
        }

        return new TurnResult(turnContext.TurnState.Get<InvokeResponse>(), failed);
    }

    private async Task TellOfAsync(Exception error, TurnContext turnContext)
    {
        if (OnTurnError is null)
        {
            return;
        }

        try
        {
            await OnTurnError(turnContext, error);
        }
        catch (Exception second)
        {
            Log.OnTurnErrorFailed(logger, second);
        }
    }

    private static string QueueOf(Activity activity) => $"{activity.ChannelId}/{activity.Conversation?.Id}";

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The turn has no connector: it was not started by this adapter.");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "The caller of a {Type} disconnected before its turn ended")]
        public static partial void Disconnected(ILogger logger, string? type);

        [LoggerMessage(LogLevel.Error, "The turn of a {Type} from {Channel} failed")]
        public static partial void TurnFailed(ILogger logger, Exception error, string? type, string? channel);

        [LoggerMessage(LogLevel.Error, "OnTurnError failed")]
        public static partial void OnTurnErrorFailed(ILogger logger, Exception error);
    }
}
