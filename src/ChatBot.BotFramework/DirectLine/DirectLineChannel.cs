using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Brings what Direct Line clients do to the bot.</summary>
internal sealed class DirectLineChannel(
    DirectLineConversations conversations,
    CloudAdapter adapter,
    IOptions<BotFrameworkOptions> options,
    TimeProvider time)
{
    // No URL a token could go to: replies stay in the process.
    private const string ServiceUrl = "urn:botframework:directline";

    private readonly ChannelAccount bot = new()
    {
        Id = options.Value.MicrosoftAppId is { Length: > 0 } id ? id : "bot",
        // Clients read it aloud: "Bot is typing".
        Name = "Bot",
        Role = RoleTypes.Bot,
    };

    /// <summary>The conversation of this id, begun when there is none: the bot then hears that the user joined.</summary>
    /// <param name="locale">The language of the user's client; null: unknown.</param>
    public async Task<(DirectLineConversation Conversation, bool IsNew)> StartAsync(string conversationId, string userId, string? locale, CancellationToken cancellationToken)
    {
        var (conversation, isNew) = await conversations.GetOrAddAsync(conversationId, userId, cancellationToken);
        if (isNew)
        {
            var user = new ChannelAccount { Id = userId, Role = RoleTypes.User };
            var joined = Address(new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale, From = user }, conversation);
            joined.Id = Guid.NewGuid().ToString("N");
            joined.MembersAdded = [bot, user];
            adapter.TryEnqueue(joined, new DirectLineConnectorClient(conversation.Id, conversations, time));
        }

        return (conversation, isNew);
    }

    /// <summary>Takes the user's activity: gives it an id, shows it to the client and queues its turn.</summary>
    public async Task<TurnQueueResult> PostAsync(DirectLineConversation conversation, Activity activity)
    {
        Address(activity, conversation);
        var connector = new DirectLineConnectorClient(conversation.Id, conversations, time);
        if (activity.Type == ActivityTypes.Typing)
        {
            activity.Id = Guid.NewGuid().ToString("N");
            return adapter.TryEnqueue(activity, connector);
        }

        var result = TurnQueueResult.Stopping;
        if (conversation.TryAppend(activity, () => (result = adapter.TryEnqueue(activity, connector)) == TurnQueueResult.Accepted))
        {
            await conversations.SaveAsync(conversation);
        }

        return result;
    }

    private Activity Address(Activity activity, DirectLineConversation conversation)
    {
        activity.ChannelId = Channels.Directline;
        activity.ServiceUrl = ServiceUrl;
        activity.Conversation = new ConversationAccount { Id = conversation.Id };
        activity.Recipient = bot;
        activity.Timestamp = time.GetUtcNow();
        activity.DeliveryMode = null;
        return activity;
    }
}
