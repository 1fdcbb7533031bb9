namespace ChatBot.BotFramework;

/// <summary>Makes the connector client of a turn.</summary>
internal sealed class ConnectorClientFactory(IHttpClientFactory http)
{
    /// <summary>The name of the HTTP client that shows no token.</summary>
    public const string AnonymousClient = "ChatBot.BotFramework.Connector";

    /// <summary>The name of the HTTP client that shows the bot's token.</summary>
    public const string AuthenticatedClient = "ChatBot.BotFramework.Connector.Authenticated";

    /// <summary>The name of the HTTP client that gets the bot's token.</summary>
    public const string LoginClient = "ChatBot.BotFramework.Login";

    /// <summary>The way back to <paramref name="caller"/>: the bot's token goes only where an authenticated activity came from.</summary>
    public IConnectorClient Create(Caller caller, string serviceUrl) =>
        new ConnectorClient(http.CreateClient(caller.IsAuthenticated ? AuthenticatedClient : AnonymousClient), new Uri(serviceUrl));
}
