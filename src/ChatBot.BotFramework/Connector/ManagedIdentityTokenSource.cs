using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>The token of a user-assigned managed identity.</summary>
internal sealed class ManagedIdentityTokenSource(IOptions<BotFrameworkOptions> options, IHttpClientFactory http) : IBotTokenSource
{
    private readonly ManagedIdentityCredential credential = new(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(options.Value.MicrosoftAppId))
    {
        Transport = new HttpClientTransport(http.CreateClient(ConnectorClientFactory.LoginClient)),
    });

    public async Task<string> GetTokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await credential.GetTokenAsync(new TokenRequestContext([options.Value.ToChannelFromBotOAuthScope]), cancellationToken)).Token;
        }
        catch (AuthenticationFailedException error)
        {
            throw new BotTokenException($"The bot could not sign in with the managed identity {options.Value.MicrosoftAppId}: {error.Message}", error);
        }
    }
}
