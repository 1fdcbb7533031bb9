namespace ChatBot.BotFramework;

/// <summary>Carries activities between channels and a bot.</summary>
public abstract class BotAdapter
{
    /// <summary>
    /// Called when a turn throws, with a context that can still send. An <see cref="OperationCanceledException"/> here means that the
    /// server is stopping and the turn was given up: the place to tell the user. Null: the error is only logged.
    /// </summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>Sends addressed activities in order and returns as many responses.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes the activity that <paramref name="reference"/> names.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);
}
