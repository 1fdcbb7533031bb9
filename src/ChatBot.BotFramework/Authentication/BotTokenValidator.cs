using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework;

/// <summary>Checks the tokens of the messages endpoint by the rules of Azure Bot Service. Never throws for a token, however wrong.</summary>
internal sealed partial class BotTokenValidator : IDisposable
{
    /// <summary>The name of the HTTP client that fetches keys.</summary>
    public const string MetadataClient = "ChatBot.BotFramework.Metadata";

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new();

    private readonly BotFrameworkOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<BotTokenValidator> logger;
    private readonly SigningKeys channelKeys;
    private readonly SigningKeys emulatorKeys;

    public BotTokenValidator(IOptions<BotFrameworkOptions> options, IHttpClientFactory http, TimeProvider time, ILogger<BotTokenValidator> logger)
    {
        (this.options, this.time, this.logger) = (options.Value, time, logger);
        channelKeys = new(this.options.ToBotFromChannelOpenIdMetadataUrl, http.CreateClient(MetadataClient), time);
        emulatorKeys = new(this.options.ToBotFromEmulatorOpenIdMetadataUrl, http.CreateClient(MetadataClient), time);
    }

    /// <returns>Whom the token names, or null and the reason why it is refused.</returns>
    public async Task<(Caller? Caller, string? Refusal)> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        var unverified = TryParse(token);
        if (unverified is null)
        {
            return (null, "The token is not a JSON web token.");
        }

        var isEmulator = options.EmulatorTokenIssuers.Contains(unverified.Issuer);
        var (verified, key, refusal) = isEmulator
            ? await VerifyAsync(unverified, emulatorKeys, options.EmulatorTokenIssuers, cancellationToken)
            : await VerifyAsync(unverified, channelKeys, [options.ToBotFromChannelTokenIssuer], cancellationToken);
        if (verified is null)
        {
            return (null, refusal);
        }

        return isEmulator ? ReadEmulator(verified) : ReadChannel(verified, key!);
    }

    public void Dispose()
    {
        channelKeys.Dispose();
        emulatorKeys.Dispose();
    }

    private static JsonWebToken? TryParse(string token)
    {
        try
        {
            return Handler.CanReadToken(token) ? Handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private async Task<(JsonWebToken? Token, JsonWebKey? Key, string? Refusal)> VerifyAsync(
        JsonWebToken token,
        SigningKeys keys,
        IReadOnlyList<string> issuers,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token.Kid))
        {
            return (null, null, "The token does not say which key signed it.");
        }

        JsonWebKey? key;
        try
        {
            key = await keys.FindAsync(token.Kid, cancellationToken);
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or HttpRequestException)
        {
            Log.NoMetadata(logger, error);
            return (null, null, "The keys to check the token with could not be fetched.");
        }

        if (key is null)
        {
            return (null, null, "The token was signed with a key nobody knows.");
        }

        var result = await Handler.ValidateTokenAsync(token.EncodedToken, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidAudience = options.MicrosoftAppId,
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = IsAlive,
        });
        return result.IsValid
            ? ((JsonWebToken)result.SecurityToken, key, null)
            : (null, null, $"The token is not valid: {ReasonOf(result.Exception)}.");
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires > now - ClockSkew && (notBefore is null || notBefore <= now + ClockSkew);
    }

    private static (Caller?, string?) ReadChannel(JsonWebToken token, JsonWebKey key)
    {
        var serviceUrl = token.Claims.FirstOrDefault(claim => claim.Type.Equals("serviceurl", StringComparison.OrdinalIgnoreCase))?.Value;
        return (new ChannelCaller(serviceUrl, SigningKeys.EndorsementsOf(key)), null);
    }

    // The audience is the bot already, so a client of another id is another bot that calls this one as a skill.
    private (Caller?, string?) ReadEmulator(JsonWebToken token)
    {
        var client = (Read("ver") ?? "1.0") switch
        {
            "1.0" => Read("appid"),
            "2.0" => Read("azp"),
            _ => null,
        };
        return client == options.MicrosoftAppId
            ? (new EmulatorCaller(), null)
            : (null, "The token was not issued to this bot.");

        string? Read(string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
    }

    private static string ReasonOf(Exception error) => error switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException or SecurityTokenExpiredException => "its time is over, has not come or is not given",
        SecurityTokenInvalidAudienceException => "it is for another bot",
        SecurityTokenInvalidIssuerException => "its issuer is not one of the bot's",
        SecurityTokenInvalidAlgorithmException => "its algorithm is not allowed",
        _ => "its signature does not hold",
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The keys to check tokens with could not be fetched, so every activity is refused")]
        public static partial void NoMetadata(ILogger logger, Exception error);
    }
}
