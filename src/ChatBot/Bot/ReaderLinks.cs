using ChatBot.BotFramework;
using ChatBot.Core.Answers;
using ChatBot.Settings;
using ChatBot.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChatBot.Bot;

/// <summary>Links from an answer to the cited paragraphs, as far as the reader of a channel can follow them.</summary>
internal sealed class ReaderLinks
{
    /// <summary>The setting that says under which address readers reach this site.</summary>
    public const string Setting = "PublicUrl";

    private readonly Uri? publicUrl;
    private readonly IServer server;

    /// <exception cref="SettingException">The setting is not an absolute http or https address.</exception>
    public ReaderLinks(IConfiguration configuration, IServer server)
    {
        this.server = server;
        var text = configuration[Setting];
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out publicUrl) || publicUrl.Scheme is not ("http" or "https"))
        {
            throw new SettingException(Setting, $"{Setting} is '{text}'; it must be the address of this site, such as https://chat.example.com, or empty.");
        }
    }

    /// <summary>The link to a cited paragraph: absolute, but relative to the site for the site's own chat.</summary>
    /// <param name="activity">The message that is answered.</param>
    /// <returns>Null when no address of the site is known that the reader could reach.</returns>
    public string? To(Citation citation, Activity activity)
    {
        var link = ArticleLink.To(citation);
        // Messages of the site's own chat come from no address: its pages know best under which one they were opened.
        var isOwnChat = activity.ServiceUrl?.StartsWith("urn:", StringComparison.Ordinal) is true;
        var site = publicUrl ?? ListeningAddress();
        return (publicUrl, isOwnChat, site) switch
        {
            (null, true, _) => link,
            (_, _, null) => null,
            _ => new Uri(site, link).AbsoluteUri,
        };
    }

    private Uri? ListeningAddress() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host is not ("0.0.0.0" or "[::]") ? uri : null)
        .FirstOrDefault(uri => uri?.Scheme is "http" or "https");
}
