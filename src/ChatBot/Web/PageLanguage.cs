using System.Globalization;

namespace ChatBot.Web;

/// <summary>The language of the pages: German or English.</summary>
internal static class PageLanguage
{
    /// <summary>The language that <c>?language=</c> names, else the first of <c>Accept-Language</c>, by quality, that the pages speak; English when there is none.</summary>
    public static CultureInfo Of(HttpRequest request)
    {
        var named = request.Query["language"].ToString();
        var wanted = named is "de" or "en" ? named : request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language is "de" or "en");
        return CultureInfo.GetCultureInfo(wanted == "de" ? "de-DE" : "en-GB");
    }
}
