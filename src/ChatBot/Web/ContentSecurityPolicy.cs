using System.Security.Cryptography;
using ChatBot.BotFramework;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>
/// The content security policies of the pages. None lets anything in from another origin, nor a script from within the page. Pages of
/// <see cref="DirectLineOptions.AllowedOrigins"/> may show them in a frame; when that is empty, only this site's own pages may.
/// </summary>
internal sealed class ContentSecurityPolicy(IOptions<DirectLineOptions> options)
{
    // Web Chat begins with an empty style element, before it knows the nonce.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private readonly string frameAncestors = string.Join(' ', ["frame-ancestors 'self'", .. options.Value.AllowedOrigins]);

    /// <summary>For pages that only show: no script at all.</summary>
    public string Reading => $"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; {frameAncestors}";

    /// <summary>For the page with Web Chat, which writes its styles into the page, and an import map of its own.</summary>
    /// <param name="nonce">What styles and import map must carry; new for every response.</param>
    public string Chatting(string nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; style-src-attr 'unsafe-inline'; "
        + "img-src 'self' data: blob:; media-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; "
        + $"base-uri 'none'; form-action 'self'; {frameAncestors}";

    /// <summary>128 random bits.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    /// <summary>Sets the headers of a page.</summary>
    public static void Protect(HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
    }
}
