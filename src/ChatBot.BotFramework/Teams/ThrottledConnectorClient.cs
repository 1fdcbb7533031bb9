namespace ChatBot.BotFramework;

/// <summary>A connector that keeps to Teams' limits.</summary>
internal sealed class ThrottledConnectorClient(IConnectorClient connector, TeamsThrottle throttle) : IConnectorClient
{
    public async Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        await throttle.WaitAsync(activity.Conversation?.Id ?? "", cancellationToken);
        return await connector.SendToConversationAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        await throttle.WaitAsync(activity.Conversation?.Id ?? "", cancellationToken);
        return await connector.UpdateActivityAsync(activity, cancellationToken);
    }

    public async Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        await throttle.WaitAsync(conversationId, cancellationToken);
        await connector.DeleteActivityAsync(conversationId, activityId, cancellationToken);
    }
}
