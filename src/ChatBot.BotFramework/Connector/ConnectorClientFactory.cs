namespace ChatBot.BotFramework;

/// <summary>Makes the connector client of a turn.</summary>
internal sealed class ConnectorClientFactory(IHttpClientFactory http)
{
    /// <summary>The name of the HTTP client without a token.</summary>
    public const string AnonymousClient = "ChatBot.BotFramework.Connector";

    public IConnectorClient Create(string serviceUrl) => new ConnectorClient(http.CreateClient(AnonymousClient), new Uri(serviceUrl));
}
