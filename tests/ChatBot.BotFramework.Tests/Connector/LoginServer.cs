using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.BotFramework.Tests;

/// <summary>Stands for Entra and for the managed identity endpoint of a virtual machine: every sign-in gets a token.</summary>
internal sealed class LoginServer(HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
{
    private readonly List<(string Url, string Form)> requests = [];

    public IReadOnlyList<(string Url, string Form)> Requests => requests;

    /// <summary>Puts this in the place of the network for sign-ins.</summary>
    public void Register(IServiceCollection services) =>
        services.AddHttpClient(ConnectorLoginClient).ConfigurePrimaryHttpMessageHandler(() => this);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (requests)
        {
            requests.Add((request.RequestUri!.AbsoluteUri, WebUtility.UrlDecode(form)));
        }

        var body = status == HttpStatusCode.OK
            ? $$"""{"token_type":"Bearer","expires_in":"3600","expires_on":"{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}","access_token":"token-{{requests.Count}}"}"""
            : """{"error":"invalid_client","error_description":"AADSTS7000215: wrong secret"}""";
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }

    // The library's name for the client that signs in; it is part of what an operator can configure.
    private const string ConnectorLoginClient = "ChatBot.BotFramework.Login";
}
