namespace ChatBot.BotFramework;

/// <summary>One inbound activity and the means to answer it.</summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Things that live as long as this turn.</summary>
    TurnContextState TurnState { get; }

    /// <summary>True once something was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <exception cref="ErrorResponseException">The channel refused it or could not be reached.</exception>
    Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken = default);

    /// <summary>Sends <paramref name="activity"/> into this conversation as a reply and gives it the id of the response.</summary>
    /// <exception cref="ErrorResponseException">The channel refused it or could not be reached.</exception>
    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends several activities in order and returns as many responses.</summary>
    /// <exception cref="ErrorResponseException">The channel refused one or could not be reached; the ones before it were sent.</exception>
    Task<ResourceResponse[]> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default);

    /// <summary>Puts <paramref name="activity"/> in the place of the sent one with the same id.</summary>
    /// <exception cref="ErrorResponseException">The channel refused it, cannot change messages or could not be reached.</exception>
    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes a sent activity.</summary>
    /// <exception cref="ErrorResponseException">The channel refused it, cannot delete messages or could not be reached.</exception>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);
}
