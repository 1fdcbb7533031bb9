namespace ChatBot.BotFramework;

/// <content>Making activities and addressing them.</content>
public sealed partial class Activity
{
    /// <summary>A message with <paramref name="text"/>, to be sent with <see cref="ITurnContext.SendActivityAsync(Activity, CancellationToken)"/>.</summary>
    public static Activity CreateMessageActivity(string? text = null) => new() { Type = ActivityTypes.Message, Text = text };

    public static Activity CreateTypingActivity() => new() { Type = ActivityTypes.Typing };

    /// <summary>A message that answers this activity.</summary>
    public Activity CreateReply(string? text = null)
    {
        var reply = CreateMessageActivity(text);
        reply.ApplyConversationReference(GetConversationReference());
        return reply;
    }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
    };

    /// <summary>Addresses this activity, as one of the bot, to the conversation of <paramref name="reference"/>; a locale or replyToId it already has stays.</summary>
    public Activity ApplyConversationReference(ConversationReference reference)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        From = reference.Bot;
        Recipient = reference.User;
        Locale ??= reference.Locale;
        ReplyToId ??= reference.ActivityId;
        return this;
    }
}
