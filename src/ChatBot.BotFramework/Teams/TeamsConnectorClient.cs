namespace ChatBot.BotFramework;

/// <summary>A connector that keeps to Teams' rules: no more than a conversation may get, and never text and attachments in one message.</summary>
internal sealed class TeamsConnectorClient(IConnectorClient connector, TeamsThrottle throttle) : IConnectorClient
{
    public async Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        RequireTextOrAttachments(activity);
        await throttle.WaitAsync(activity.Conversation?.Id ?? "", cancellationToken);
        return await connector.SendToConversationAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        RequireTextOrAttachments(activity);
        await throttle.WaitAsync(activity.Conversation?.Id ?? "", cancellationToken);
        return await connector.UpdateActivityAsync(activity, cancellationToken);
    }

    public async Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        await throttle.WaitAsync(conversationId, cancellationToken);
        await connector.DeleteActivityAsync(conversationId, activityId, cancellationToken);
    }

    // Teams makes two messages of such a one and gives the id of one of them: the other can be neither changed nor deleted.
    private static void RequireTextOrAttachments(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.Text) && activity.Attachments is { Count: > 0 })
        {
            throw new ArgumentException("A message to Teams has text or attachments, not both: send two messages.", nameof(activity));
        }
    }
}
