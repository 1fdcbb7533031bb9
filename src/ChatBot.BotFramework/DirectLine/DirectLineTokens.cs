using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework;

/// <summary>Signs and checks Direct Line tokens: JSON web tokens with the claims <c>conv</c> and <c>user</c>, which Direct Line clients read.</summary>
internal sealed class DirectLineTokens(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string Issuer = "urn:botframework:directline";
    private const string ClientAudience = "urn:botframework:directline";
    private const string StreamAudience = "urn:botframework:directline:stream";
    private const string UserPrefix = "dl_";

    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    // Not before a request comes: addresses are mapped by commands too that never serve.
    private readonly Lazy<(byte[] SecretHash, SymmetricSecurityKey Key)> secrets = new(() => Derive(options.Value));

    /// <summary>The lifetime of a client's token in seconds.</summary>
    public int ExpiresIn => (int)options.Value.TokenLifetime.TotalSeconds;

    public static string NewConversationId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static string NewUserId() => UserPrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>True for user ids a token may carry: a prefix keeps them apart from what a page could make up.</summary>
    public static bool IsUserId(string id) => id.StartsWith(UserPrefix, StringComparison.Ordinal) && id.Length is > 3 and <= 128;

    public string Issue(string conversationId, string userId) => Issue(ClientAudience, conversationId, userId, options.Value.TokenLifetime);

    /// <summary>A token that opens one socket: it stands in a URL, so it ends soon.</summary>
    public string IssueForStream(string conversationId, string userId) => Issue(StreamAudience, conversationId, userId, StreamLifetime);

    /// <summary>Reads what follows "Bearer" in a request.</summary>
    /// <returns>What it opens, or null and why it opens nothing.</returns>
    public async Task<(DirectLineCredential? Credential, DirectLineRefusal Refusal)> ReadAsync(string secretOrToken)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(secretOrToken));
        return CryptographicOperations.FixedTimeEquals(hash, secrets.Value.SecretHash)
            ? (DirectLineCredential.Secret, DirectLineRefusal.None)
            : await ReadTokenAsync(secretOrToken, ClientAudience);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public Task<(DirectLineCredential? Credential, DirectLineRefusal Refusal)> ReadForStreamAsync(string token) => ReadTokenAsync(token, StreamAudience);

    private static (byte[] SecretHash, SymmetricSecurityKey Key) Derive(DirectLineOptions options)
    {
        var secret = Encoding.UTF8.GetBytes(options.Secret);
        byte[] root = options.TokenKey.Count > 0 ? [.. options.TokenKey] : secret;
        return (SHA256.HashData(secret), new(HKDF.DeriveKey(HashAlgorithmName.SHA256, root, 32, info: "Direct Line token"u8.ToArray())));
    }

    private string Issue(string audience, string conversationId, string userId, TimeSpan validFor)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = now,
            Expires = now + validFor,
            Claims = new Dictionary<string, object> { ["conv"] = conversationId, ["user"] = userId },
            SigningCredentials = new(secrets.Value.Key, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<(DirectLineCredential? Credential, DirectLineRefusal Refusal)> ReadTokenAsync(string token, string audience)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = secrets.Value.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime ? true : throw new SecurityTokenExpiredException(),
        });
        if (result.Exception is SecurityTokenExpiredException)
        {
            return (null, DirectLineRefusal.Expired);
        }

        return result.IsValid && result.SecurityToken is JsonWebToken jwt
            ? (new DirectLineCredential(jwt.GetClaim("conv").Value, jwt.GetClaim("user").Value), DirectLineRefusal.None)
            : (null, DirectLineRefusal.Invalid);
    }
}
