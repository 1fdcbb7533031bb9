namespace ChatBot.BotFramework;

/// <summary>A channel, whose token says where replies go and whose key says for which channels it speaks.</summary>
internal sealed class ChannelCaller(string? serviceUrl, IReadOnlyList<string> endorsements) : Caller
{
    public override bool IsAuthenticated => true;

    public override string? FindRefusal(Activity activity)
    {
        if (string.IsNullOrEmpty(serviceUrl))
        {
            return "The token has no claim 'serviceurl'.";
        }

        if (serviceUrl != activity.ServiceUrl)
        {
            return "The token's 'serviceurl' is not the activity's 'serviceUrl'.";
        }

        return endorsements.Contains(activity.ChannelId)
            ? null
            : $"The token's key is not endorsed for the channel '{activity.ChannelId}'.";
    }
}
