using System.Globalization;

namespace ChatBot.LexiconTool;

/// <summary>Country names in German and English from Unicode's CLDR, as the runtime has them: "Deutsch (Österreich)".</summary>
internal static class CountryNames
{
    /// <summary>One entry for each country that a culture of the runtime is of.</summary>
    public static IEnumerable<DingEntry> Entries()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo("de-DE");
        try
        {
            return [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
                .Select(culture => (German: Country(culture.DisplayName), English: Country(culture.EnglishName)))
                .Where(names => names.German.Any(char.IsLetter) && names.English.Any(char.IsLetter))
                .Distinct()
                .OrderBy(names => names.English, StringComparer.Ordinal).ThenBy(names => names.German, StringComparer.Ordinal)
                .Select(names => new DingEntry(DingGroup.ParseAll(names.German), DingGroup.ParseAll(names.English)))];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>"Usbekistan" of "Usbekisch (Kyrillisch, Usbekistan)"; empty when there is no country.</summary>
    private static string Country(string cultureName)
    {
        var open = cultureName.IndexOf('(');
        return open < 0 ? "" : cultureName[(open + 1)..].TrimEnd(')').Split(", ")[^1].Split(" (")[0];
    }
}
