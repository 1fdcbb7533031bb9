namespace ChatBot.BotFramework;

/// <summary>Makes the connector client of a turn.</summary>
internal sealed class ConnectorClientFactory(IHttpClientFactory http, TeamsThrottle throttle)
{
    /// <summary>The name of the HTTP client that shows no token.</summary>
    public const string AnonymousClient = "ChatBot.BotFramework.Connector";

    /// <summary>The name of the HTTP client that shows the bot's token.</summary>
    public const string AuthenticatedClient = "ChatBot.BotFramework.Connector.Authenticated";

    /// <summary>The name of the HTTP client that gets the bot's token.</summary>
    public const string LoginClient = "ChatBot.BotFramework.Login";

    /// <summary>The way back to <paramref name="caller"/>: the bot's token goes only where an authenticated activity came from.</summary>
    public IConnectorClient Create(Caller caller, Activity activity)
    {
        var client = http.CreateClient(caller.IsAuthenticated ? AuthenticatedClient : AnonymousClient);
        var connector = new ConnectorClient(client, new Uri(activity.ServiceUrl!));
        return activity.ChannelId == Channels.Msteams ? new TeamsConnectorClient(connector, throttle) : connector;
    }
}
