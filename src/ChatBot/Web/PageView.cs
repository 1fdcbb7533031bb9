namespace ChatBot.Web;

/// <summary>How a page is shown: asked for by the browser, or by whoever put the page into a frame.</summary>
/// <param name="Texts">In the language of <c>?language=</c>, else in that of the browser.</param>
/// <param name="ColorScheme"><c>light</c> or <c>dark</c> as <c>?color-scheme=</c> wants it; null: as the browser does.</param>
public sealed record PageView(PageTexts Texts, string? ColorScheme)
{
    /// <summary>The headers that decide, beside the address, what a page is like.</summary>
    public const string Vary = "Accept-Language, Sec-Fetch-Dest";

    /// <summary>What a request asks for; a value that is none of those is passed over.</summary>
    public static PageView Of(HttpRequest request) => new(
        PageTexts.In(PageLanguage.Of(request)),
        request.Query["color-scheme"].ToString() is "light" or "dark" ? request.Query["color-scheme"].ToString() : null);
}
