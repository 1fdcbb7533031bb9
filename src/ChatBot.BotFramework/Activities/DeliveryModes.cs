namespace ChatBot.BotFramework;

/// <summary>The values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Replies go to the activity's service URL; what null means too.</summary>
    public const string Normal = "normal";

    /// <summary>Replies are the body of the HTTP response, nothing is sent out.</summary>
    public const string ExpectReplies = "expectReplies";
}
