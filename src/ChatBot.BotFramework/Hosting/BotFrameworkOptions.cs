namespace ChatBot.BotFramework;

/// <summary>The bot's registration with Azure Bot Service: the settings every Bot Framework bot has, under the same names.</summary>
public sealed class BotFrameworkOptions
{
    /// <summary>How the app is registered. Default: <see cref="MicrosoftAppTypes.MultiTenant"/>.</summary>
    public MicrosoftAppTypes MicrosoftAppType { get; set; }

    /// <summary>The bot's application id; empty: none, so the endpoint is anonymous on loopback and closed elsewhere.</summary>
    public string MicrosoftAppId { get; set; } = "";

    /// <summary>The app's client secret; empty with a certificate or a managed identity.</summary>
    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary>The bot's own tenant; empty allowed for a multi-tenant app only.</summary>
    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>A PFX or PEM file (PEM: with certificate and key) to sign in with instead of a password; empty: none.</summary>
    public string MicrosoftAppCertificatePath { get; set; } = "";

    /// <summary>The password of that file; empty: none.</summary>
    public string MicrosoftAppCertificatePassword { get; set; } = "";

    /// <summary>The OpenID metadata of the keys that channels sign tokens with.</summary>
    public string ToBotFromChannelOpenIdMetadataUrl { get; set; } = "";

    /// <summary>The issuer of channels' tokens.</summary>
    public string ToBotFromChannelTokenIssuer { get; set; } = "";

    /// <summary>The OpenID metadata of the keys that Entra signs the emulator's tokens with.</summary>
    public string ToBotFromEmulatorOpenIdMetadataUrl { get; set; } = "";

    /// <summary>The tenants, besides the bot's own, whose tokens the emulator may show, each as an issuer.</summary>
    public IReadOnlyList<string> EmulatorTokenIssuers { get; set; } = [];

    /// <summary>Where the bot gets its own token from, with the tenant.</summary>
    public string ToChannelFromBotLoginUrl { get; set; } = "";

    /// <summary>The scope of the bot's own token.</summary>
    public string ToChannelFromBotOAuthScope { get; set; } = "";

    /// <summary>True when the bot has what it takes to get a token.</summary>
    public bool HasCredential =>
        MicrosoftAppType == MicrosoftAppTypes.UserAssignedMSI || MicrosoftAppPassword.Length > 0 || MicrosoftAppCertificatePath.Length > 0;
}
