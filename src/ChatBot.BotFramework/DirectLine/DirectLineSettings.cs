using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Reads <see cref="DirectLineOptions"/>; a wrong setting is an <see cref="OptionsValidationException"/> that names it and what it may be.</summary>
internal sealed class DirectLineSettings(IConfiguration configuration) : IConfigureOptions<DirectLineOptions>
{
    private const int MinSecretLength = 16;

    public void Configure(DirectLineOptions options)
    {
        var section = configuration.GetSection(DirectLineOptions.Section);
        options.Secret = ReadSecret(section);
        options.TokenLifetime = ReadTokenLifetime(section, options.TokenLifetime);
        options.AllowedOrigins = ReadOrigins(section.GetSection(nameof(DirectLineOptions.AllowedOrigins)));
    }

    private static string ReadSecret(IConfigurationSection section)
    {
        var secret = section[nameof(DirectLineOptions.Secret)]?.Trim();
        if (string.IsNullOrEmpty(secret))
        {
            return Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        }

        return secret.Length >= MinSecretLength
            ? secret
            : throw Wrong($"DirectLine:Secret is too short: it must have at least {MinSecretLength} characters, or be empty for a random one.");
    }

    private static TimeSpan ReadTokenLifetime(IConfigurationSection section, TimeSpan fallback)
    {
        var text = section[nameof(DirectLineOptions.TokenLifetime)];
        if (string.IsNullOrWhiteSpace(text))
        {
            return fallback;
        }
        // A bare number would be read as days.
        return text.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var lifetime)
            && lifetime >= TimeSpan.FromMinutes(1)
            && lifetime <= TimeSpan.FromDays(1)
            ? lifetime
            : throw Wrong($"DirectLine:TokenLifetime is '{text}'; it must be a time from 00:01:00 to 1.00:00:00, such as 00:30:00.");
    }

    /// <summary>Reads a list, or one value with commas, which is easier to give in the environment.</summary>
    private static List<string> ReadOrigins(IConfigurationSection section)
    {
        // An empty list in a file is an empty value beside what other sources add to the list.
        var values = section.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return [.. values.Concat(section.GetChildren().Select(child => child.Value ?? "")).Select(ReadOrigin).Distinct()];
    }

    // As browsers write it: a host beyond ASCII in Punycode.
    private static string ReadOrigin(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)
            : throw Wrong($"DirectLine:AllowedOrigins has '{value}'; each must be an origin such as https://www.example.com, without a path.");

    private static OptionsValidationException Wrong(string message) => new(DirectLineOptions.Section, typeof(DirectLineOptions), [message]);
}
