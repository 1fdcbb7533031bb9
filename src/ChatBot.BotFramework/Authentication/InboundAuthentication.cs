using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Decides who may post to the messages endpoint.</summary>
internal sealed class InboundAuthentication(IOptions<BotFrameworkOptions> options, ListeningAddresses addresses, BotTokenValidator tokens)
{
    private const string Scheme = "Bearer ";

    /// <param name="authorization">The request's Authorization header; null or empty when it has none.</param>
    /// <returns>The caller, or null and the reason why there is none.</returns>
    public async Task<(Caller? Caller, string? Refusal)> AuthenticateAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (options.Value.MicrosoftAppId.Length == 0)
        {
            return AuthenticateNobody();
        }

        if (string.IsNullOrWhiteSpace(authorization))
        {
            return (null, "The request has no token.");
        }

        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return (null, "The request's Authorization is not 'Bearer' and a token.");
        }

        return await tokens.ValidateAsync(authorization[Scheme.Length..].Trim(), cancellationToken);
    }

    private (Caller?, string?) AuthenticateNobody() => addresses.FindOpenAddress() is { } open
        ? (null, $"The bot has no MicrosoftAppId but listens on {open}, which other machines reach: set MicrosoftAppId, or listen on http://localhost.")
        : (new AnonymousCaller(), null);
}
