using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Reads <see cref="BotFrameworkOptions"/>; a wrong setting is an <see cref="OptionsValidationException"/> that names it and what it may be.</summary>
internal sealed class BotFrameworkSettings(IConfiguration configuration) : IConfigureOptions<BotFrameworkOptions>
{
    private const string ChannelService = "ChannelService";

    public void Configure(BotFrameworkOptions options)
    {
        ReadRegistration(options);
        CheckRegistration(options);
        ReadCloud(options, ReadChannelService());
    }

    private void ReadRegistration(BotFrameworkOptions options)
    {
        options.MicrosoftAppType = ReadAppType();
        options.MicrosoftAppId = Read(nameof(options.MicrosoftAppId));
        options.MicrosoftAppPassword = Read(nameof(options.MicrosoftAppPassword));
        options.MicrosoftAppTenantId = Read(nameof(options.MicrosoftAppTenantId));
        options.MicrosoftAppCertificatePath = Read(nameof(options.MicrosoftAppCertificatePath));
        options.MicrosoftAppCertificatePassword = Read(nameof(options.MicrosoftAppCertificatePassword));
    }

    private static void CheckRegistration(BotFrameworkOptions options)
    {
        if (options.MicrosoftAppType != MicrosoftAppTypes.MultiTenant && options.MicrosoftAppId.Length == 0)
        {
            throw Wrong($"MicrosoftAppType is {options.MicrosoftAppType}, so MicrosoftAppId must be set.");
        }

        if (options.MicrosoftAppType != MicrosoftAppTypes.MultiTenant && options.MicrosoftAppTenantId.Length == 0)
        {
            throw Wrong($"MicrosoftAppType is {options.MicrosoftAppType}, so MicrosoftAppTenantId must be set to the bot's tenant.");
        }

        if (options.MicrosoftAppType == MicrosoftAppTypes.UserAssignedMSI && options.MicrosoftAppPassword.Length > 0)
        {
            throw Wrong("MicrosoftAppType is UserAssignedMSI, which has no password: MicrosoftAppPassword must be empty.");
        }

        if (options.MicrosoftAppType == MicrosoftAppTypes.UserAssignedMSI && options.MicrosoftAppCertificatePath.Length > 0)
        {
            throw Wrong("MicrosoftAppType is UserAssignedMSI, which has no certificate: MicrosoftAppCertificatePath must be empty.");
        }

        if (options.MicrosoftAppPassword.Length > 0 && options.MicrosoftAppId.Length == 0)
        {
            throw Wrong("MicrosoftAppPassword is set, so MicrosoftAppId must be set too.");
        }

        if (options.MicrosoftAppPassword.Length > 0 && options.MicrosoftAppCertificatePath.Length > 0)
        {
            throw Wrong("MicrosoftAppPassword and MicrosoftAppCertificatePath are both set; only one may be.");
        }

        if (options.MicrosoftAppCertificatePath.Length > 0 && !File.Exists(options.MicrosoftAppCertificatePath))
        {
            throw Wrong($"MicrosoftAppCertificatePath is '{options.MicrosoftAppCertificatePath}'; it must be a PFX or PEM file that exists.");
        }
    }

    private void ReadCloud(BotFrameworkOptions options, BotCloud cloud)
    {
        options.ToBotFromChannelOpenIdMetadataUrl = ReadUrl(nameof(options.ToBotFromChannelOpenIdMetadataUrl), cloud.ChannelMetadataUrl);
        options.ToBotFromChannelTokenIssuer = Read(nameof(options.ToBotFromChannelTokenIssuer), cloud.ChannelTokenIssuer);
        options.ToBotFromEmulatorOpenIdMetadataUrl = ReadUrl(nameof(options.ToBotFromEmulatorOpenIdMetadataUrl), cloud.EmulatorMetadataUrl);
        options.ToChannelFromBotOAuthScope = Read(nameof(options.ToChannelFromBotOAuthScope), cloud.OAuthScope);

        var tenant = options.MicrosoftAppType == MicrosoftAppTypes.MultiTenant ? cloud.SharedTenant : options.MicrosoftAppTenantId;
        options.ToChannelFromBotLoginUrl = ReadUrl(nameof(options.ToChannelFromBotLoginUrl), $"{cloud.LoginRoot}/{tenant}");

        IEnumerable<string> tenants = options.MicrosoftAppTenantId.Length > 0 ? [.. cloud.EmulatorTenants, options.MicrosoftAppTenantId] : cloud.EmulatorTenants;
        options.EmulatorTokenIssuers = [.. tenants.SelectMany(cloud.IssuersOf)];
    }

    private MicrosoftAppTypes ReadAppType()
    {
        var text = Read(nameof(BotFrameworkOptions.MicrosoftAppType));
        var name = Enum.GetNames<MicrosoftAppTypes>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (name is null && text.Length > 0)
        {
            throw Wrong($"MicrosoftAppType is '{text}'; it must be one of {string.Join(", ", Enum.GetNames<MicrosoftAppTypes>())}.");
        }

        return name is null ? MicrosoftAppTypes.MultiTenant : Enum.Parse<MicrosoftAppTypes>(name);
    }

    private BotCloud ReadChannelService() => Read(ChannelService).TrimEnd('/') switch
    {
        "" => BotCloud.Public,
        BotCloud.UsGovernmentChannelService => BotCloud.UsGovernment,
        var other => throw Wrong($"{ChannelService} is '{other}'; it must be empty or {BotCloud.UsGovernmentChannelService}."),
    };

    private string ReadUrl(string name, string fallback)
    {
        var text = Read(name, fallback);
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || (uri.Scheme == "http" && ServiceUrls.IsLoopback(uri)))
            ? text
            : throw Wrong($"{name} is '{text}'; it must be an https URL, or http on this machine.");
    }

    private string Read(string name, string fallback = "") => configuration[name]?.Trim() is { Length: > 0 } value ? value : fallback;

    private static OptionsValidationException Wrong(string message) => new("Bot", typeof(BotFrameworkOptions), [message]);
}
