using ChatBot.Bot;
using Microsoft.Extensions.Configuration.Json;

namespace ChatBot.Settings;

/// <summary>Finds settings that nothing reads: a misspelt one would else be ignored without a word.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Articles"] = ["Folder", "Watch"],
        ["Storage"] = ["Engine"],
        ["Embeddings"] = ["Provider", "Endpoint", "Model", "ApiKey", "Dimensions", "Timeout", "Folder", "Pooling", "Normalize", "MaxTokens", "QueryPrefix", "PassagePrefix", "Weight"],
        ["Chat"] = ["Provider", "Endpoint", "Model", "ApiKey", "FirstTokenTimeout", "Timeout"],
        ["Prompts"] = ["Answer", "Tenants"],
        ["Conversations"] = ["Lifetime"],
        ["DirectLine"] = ["Secret", "TokenLifetime", "AllowedOrigins"],
        ["Teams"] = ["Developer", "PrivacyUrl", "TermsOfUseUrl"],
    };

    /// <summary>Names that ASP.NET Core reads.</summary>
    private static readonly string[] Host = ["Urls", "Environment", "Logging", "Kestrel", "AllowedHosts"];

    /// <summary>Settings without a section.</summary>
    private static readonly string[] Single = [ReaderLinks.Setting];

    /// <summary>Bot Framework's own settings.</summary>
    private static readonly string[] Bot =
    [
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId",
        "MicrosoftAppCertificatePath", "MicrosoftAppCertificatePassword", "ChannelService",
        "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelTokenIssuer", "ToBotFromEmulatorOpenIdMetadataUrl",
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope",
    ];

    /// <summary>Checks the settings of our sections, from wherever they come, and all names in settings files and arguments;
    /// in the environment there are names of others.</summary>
    /// <exception cref="SettingException">A name is unknown.</exception>
    public static void Check(IConfiguration configuration, IEnumerable<string> arguments)
    {
        foreach (var (section, known) in Sections)
        {
            foreach (var child in configuration.GetSection(section).GetChildren())
            {
                if (!known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                {
                    throw new SettingException(child.Path, $"Unknown setting {child.Path}. {section} has: {string.Join(", ", known)}.");
                }
            }
        }

        string[] top = [.. Sections.Keys, .. Single, .. Bot, .. Host];
        foreach (var name in NamesInFiles(configuration).Concat(arguments))
        {
            if (!top.Contains(name.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            {
                throw new SettingException(name, $"Unknown setting {name}. The first part of a setting is one of: {string.Join(", ", top)}.");
            }
        }
    }

    private static IEnumerable<string> NamesInFiles(IConfiguration configuration) =>
        ((IConfigurationRoot)configuration).Providers.OfType<JsonConfigurationProvider>().SelectMany(file => file.GetChildKeys([], parentPath: null));
}
