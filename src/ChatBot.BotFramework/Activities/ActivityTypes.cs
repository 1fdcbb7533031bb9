namespace ChatBot.BotFramework;

/// <summary>The values of <see cref="Activity.Type"/> that the protocol defines; others are allowed and reach <see cref="ActivityHandler.OnUnrecognizedActivityTypeAsync"/>.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Typing = "typing";
    public const string Event = "event";
    public const string Invoke = "invoke";
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Never leaves the bot: carries the <see cref="InvokeResponse"/> of a turn to the adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}
