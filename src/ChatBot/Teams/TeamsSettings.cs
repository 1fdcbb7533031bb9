using ChatBot.Bot;
using ChatBot.Settings;

namespace ChatBot.Teams;

/// <summary>What the app package for Teams says about this deployment.</summary>
/// <param name="AppId">The bot's app id, a GUID; the app has the same.</param>
/// <param name="PublicUrl">The address of this site, https.</param>
/// <param name="Developer">Who offers the bot, at most 32 characters.</param>
/// <param name="PrivacyUrl">The address of the privacy statement.</param>
/// <param name="TermsOfUseUrl">The address of the terms of use.</param>
internal sealed record TeamsSettings(Guid AppId, Uri PublicUrl, string Developer, Uri PrivacyUrl, Uri TermsOfUseUrl)
{
    private const int LongestDeveloper = 32;

    /// <summary>The settings, all of which a package needs.</summary>
    /// <exception cref="SettingException">One is missing or wrong; the message names every one that is.</exception>
    public static TeamsSettings Read(IConfiguration configuration)
    {
        var wrong = new List<(string Setting, string Expected)>();
        var appId = Read("MicrosoftAppId", "the bot's app id, a GUID", text => Guid.TryParse(text, out var id) ? id : (Guid?)null);
        var publicUrl = Read(ReaderLinks.Setting, "the https address of this site", Https);
        var developer = Read("Teams:Developer", "who offers the bot, at most 32 characters", text => text.Length <= LongestDeveloper ? text : null);
        var privacy = Read("Teams:PrivacyUrl", "the https address of the privacy statement", Https);
        var terms = Read("Teams:TermsOfUseUrl", "the https address of the terms of use", Https);
        if (wrong is [])
        {
            return new TeamsSettings(appId!.Value, publicUrl!, developer!, privacy!, terms!);
        }

        var lines = wrong.Select(setting => $"  {setting.Setting}: {setting.Expected}");
        throw new SettingException(wrong[0].Setting, string.Join(Environment.NewLine, lines.Prepend("The app package for Teams needs these settings:")));

        T? Read<T>(string setting, string expected, Func<string, T?> parse)
        {
            var text = configuration[setting]?.Trim();
            var value = string.IsNullOrEmpty(text) ? default : parse(text);
            if (value is null)
            {
                wrong.Add((setting, string.IsNullOrEmpty(text) ? expected : $"{expected}; it is '{text}'"));
            }

            return value;
        }
    }

    private static Uri? Https(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri : null;
}
