using System.Net;

namespace ChatBot.BotFramework;

/// <summary>Delivers replies to a Direct Line conversation within the process.</summary>
internal sealed class DirectLineConnectorClient(string conversationId, DirectLineConversations conversations, TimeProvider time) : IConnectorClient
{
    public async Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        // Looked up each time: a conversation that left memory in the meantime is another object now.
        var conversation = await conversations.FindAsync(conversationId, cancellationToken)
            ?? throw new ErrorResponseException(HttpStatusCode.NotFound, "ConversationNotFound", "The Direct Line conversation has ended.");

        var sent = activity.ShallowCopy();
        sent.Timestamp = time.GetUtcNow();
        if (sent.Type == ActivityTypes.Typing)
        {
            sent.Id = Guid.NewGuid().ToString("N");
            conversation.Show(sent);
        }
        else if (sent.Type != ActivityTypes.ConversationUpdate)
        {
            conversation.TryAppend(sent, () => true);
            await conversations.SaveAsync(conversation);
        }

        return new ResourceResponse(sent.Id ?? "");
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        throw new ErrorResponseException(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", "Direct Line cannot change a message that was sent.");

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        throw new ErrorResponseException(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", "Direct Line cannot delete a message that was sent.");
}
