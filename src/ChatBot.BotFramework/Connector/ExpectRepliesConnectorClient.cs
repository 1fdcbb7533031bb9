using System.Globalization;
using System.Net;

namespace ChatBot.BotFramework;

/// <summary>Collects a turn's replies, which become the body of the HTTP response.</summary>
internal sealed class ExpectRepliesConnectorClient : IConnectorClient
{
    private readonly List<Activity> replies = [];
    private int lastId;

    /// <summary>The replies as they stand when the turn is over, in order.</summary>
    public IReadOnlyList<Activity> Replies => replies;

    public Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        var reply = activity.ShallowCopy();
        reply.Id ??= (++lastId).ToString(CultureInfo.InvariantCulture);
        replies.Add(reply);
        return Task.FromResult(new ResourceResponse(reply.Id));
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        replies[Find(activity.Id)] = activity.ShallowCopy();
        return Task.FromResult(new ResourceResponse(activity.Id!));
    }

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        replies.RemoveAt(Find(activityId));
        return Task.CompletedTask;
    }

    private int Find(string? id) => replies.FindIndex(reply => reply.Id == id) is >= 0 and var index
        ? index
        : throw new ErrorResponseException(HttpStatusCode.NotFound, "ActivityNotFound", $"No reply of this turn has the id '{id}'.");
}
