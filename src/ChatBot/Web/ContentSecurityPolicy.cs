using System.Security.Cryptography;

namespace ChatBot.Web;

/// <summary>The content security policies of the pages. None lets anything in from another origin, nor a script from within the page.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary>For pages that only show: no script at all.</summary>
    public const string Reading =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    // Web Chat begins with an empty style element, before it knows the nonce.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>For the page with Web Chat, which writes its styles into the page.</summary>
    /// <param name="nonce">What those styles must carry; new for every response.</param>
    public static string Chatting(string nonce) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; style-src-attr 'unsafe-inline'; "
        + "img-src 'self' data: blob:; media-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /// <summary>128 random bits.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    /// <summary>Sets the headers of a page.</summary>
    public static void Protect(this HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
    }
}
