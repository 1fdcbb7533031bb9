using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework;

/// <summary>The keys that OpenID metadata names. They are fetched when first needed, again twice a day, and at once for a key id they lack.</summary>
internal sealed class SigningKeys : IDisposable
{
    // Who sends made-up key ids must not make the bot ask for the metadata at each.
    private static readonly TimeSpan MinTimeBetweenRefreshes = TimeSpan.FromMinutes(1);

    private readonly string metadataUrl;
    private readonly HttpDocumentRetriever documents;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim refreshing = new(1);
    private volatile ConfigurationManager<OpenIdConnectConfiguration> metadata;
    private DateTimeOffset? lastRefresh;

    public SigningKeys(string metadataUrl, HttpClient http, TimeProvider time)
    {
        (this.metadataUrl, this.time) = (metadataUrl, time);
        documents = new HttpDocumentRetriever(http) { RequireHttps = metadataUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase) };
        metadata = NewMetadata();
    }

    /// <summary>The key of this id; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The metadata could not be fetched.</exception>
    public async Task<JsonWebKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = metadata;
        if (Find(await known.GetConfigurationAsync(cancellationToken), keyId) is { } key)
        {
            return key;
        }

        await refreshing.WaitAsync(cancellationToken);
        try
        {
            if (metadata == known && (lastRefresh is not { } last || time.GetUtcNow() - last >= MinTimeBetweenRefreshes))
            {
                lastRefresh = time.GetUtcNow();
                // A new manager waits for the answer, where a requested refresh of the old one goes on in the background.
                var fresh = NewMetadata();
                await fresh.GetConfigurationAsync(cancellationToken);
                metadata = fresh;
            }
        }
        finally
        {
            refreshing.Release();
        }

        return Find(await metadata.GetConfigurationAsync(cancellationToken), keyId);
    }

    /// <summary>The channels that <paramref name="key"/> may sign tokens for; empty when it names none.</summary>
    public static IReadOnlyList<string> EndorsementsOf(JsonWebKey key)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var value))
        {
            return [];
        }

        var list = value as JsonElement? ?? JsonSerializer.SerializeToElement(value);
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];
    }

    public void Dispose() => refreshing.Dispose();

    private ConfigurationManager<OpenIdConnectConfiguration> NewMetadata() => new(metadataUrl, new OpenIdConnectConfigurationRetriever(), documents);

    private static JsonWebKey? Find(OpenIdConnectConfiguration configuration, string keyId) =>
        configuration.JsonWebKeySet?.Keys.FirstOrDefault(key => key.Kid == keyId);
}
