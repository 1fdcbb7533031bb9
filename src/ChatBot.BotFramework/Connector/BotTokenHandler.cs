using System.Net.Http.Headers;

namespace ChatBot.BotFramework;

/// <summary>Shows the bot's token with each request.</summary>
internal sealed class BotTokenHandler(IBotTokenSource tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetTokenAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
