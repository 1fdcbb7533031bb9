using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Decides who may post to the messages endpoint.</summary>
internal sealed class InboundAuthentication(IOptions<BotFrameworkOptions> options, ListeningAddresses addresses)
{
    /// <param name="authorization">The request's Authorization header; null or empty when it has none.</param>
    /// <returns>The caller, or null and the reason why there is none.</returns>
    public Task<(Caller? Caller, string? Refusal)> AuthenticateAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (options.Value.MicrosoftAppId.Length > 0)
            return Task.FromResult<(Caller?, string?)>((null, "The request has no valid token."));

        return Task.FromResult<(Caller?, string?)>(addresses.FindOpenAddress() is { } open
            ? (null, $"The bot has no MicrosoftAppId but listens on {open}, which other machines reach: set MicrosoftAppId, or listen on http://localhost.")
            : (new AnonymousCaller(), null));
    }
}
