namespace ChatBot.BotFramework;

/// <summary>The way back into a conversation. A turn's own one is in <see cref="ITurnContext.TurnState"/>.</summary>
public interface IConnectorClient
{
    /// <summary>Sends an addressed activity; a reply when it has a replyToId.</summary>
    /// <exception cref="ErrorResponseException">The channel refused it or could not be reached.</exception>
    Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Puts <paramref name="activity"/> in the place of the sent one with the same id.</summary>
    /// <exception cref="ErrorResponseException">The channel refused it, cannot change messages or could not be reached.</exception>
    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <exception cref="ErrorResponseException">The channel refused it, cannot delete messages or could not be reached.</exception>
    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);
}
