using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace ChatBot.BotFramework;

/// <summary>The token of an app with a password or a certificate.</summary>
internal sealed class MsalTokenSource(IOptions<BotFrameworkOptions> options, IHttpClientFactory http) : IBotTokenSource
{
    private readonly Lazy<IConfidentialClientApplication> app = new(() => Create(options.Value, http));

    public async Task<string> GetTokenAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.HasCredential)
        {
            throw new BotTokenException("MicrosoftAppPassword is not set, so the bot cannot sign in to reply.");
        }

        try
        {
            var result = await app.Value.AcquireTokenForClient([options.Value.ToChannelFromBotOAuthScope]).ExecuteAsync(cancellationToken);
            return result.AccessToken;
        }
        catch (MsalException error)
        {
            throw new BotTokenException($"The bot could not sign in as {options.Value.MicrosoftAppId}: {error.ErrorCode}. Check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.", error);
        }
        catch (CryptographicException error)
        {
            throw new BotTokenException($"MicrosoftAppCertificatePath is not a PFX or PEM file that MicrosoftAppCertificatePassword opens: {error.Message}", error);
        }
    }

    private static IConfidentialClientApplication Create(BotFrameworkOptions options, IHttpClientFactory http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(options.MicrosoftAppId)
            .WithAuthority(options.ToChannelFromBotLoginUrl, validateAuthority: false)
            // The authority comes from the operator's settings, and other clouds' are not in the public list.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new LoginHttpClientFactory(http));
        return options.MicrosoftAppCertificatePath.Length > 0
            ? builder.WithCertificate(LoadCertificate(options), sendX5C: true).Build()
            : builder.WithClientSecret(options.MicrosoftAppPassword).Build();
    }

    private static X509Certificate2 LoadCertificate(BotFrameworkOptions options)
    {
        var (path, password) = (options.MicrosoftAppCertificatePath, options.MicrosoftAppCertificatePassword);
        if (X509Certificate2.GetCertContentType(path) == X509ContentType.Pfx)
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        }

        return password.Length > 0
            ? X509Certificate2.CreateFromEncryptedPemFile(path, password)
            : X509Certificate2.CreateFromPemFile(path);
    }

    private sealed class LoginHttpClientFactory(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient(ConnectorClientFactory.LoginClient);
    }
}
