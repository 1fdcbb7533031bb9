using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking;

/// <summary>Numbers in words that are nothing else, in both languages.</summary>
internal static class NumberWords
{
    private const int HoursOfClock = 12;

    private static readonly string[] English =
        "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    private static readonly string[] German =
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".Split(' ');

    private static readonly int[] Values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60, 70, 80, 90];

    // Words that say a number and do not begin with its word.
    private static readonly FrozenDictionary<int, string[]> OtherForms = new Dictionary<int, string[]>
    {
        [2] = ["second", "twice", "both", "beid", "couple", "pair", "paar", "double", "doppel"],
        [3] = ["third", "dritt"],
        [5] = ["fifth"],
        [7] = ["siebt"],
        [9] = ["ninth"],
        [12] = ["twelfth"],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> All = English.Concat(German).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number words of a text, which are not parts of longer numbers.</summary>
    /// <param name="language">"de" or "en".</param>
    public static IReadOnlyList<Match> In(string text, string language) =>
        [.. Words.Pattern().Matches(text).Where(match => Row(language).Contains(match.Value, StringComparer.Ordinal))];

    /// <summary>Another number word, whose number stands in a text in no form, and that is no other name of the same hour; null when there is none.</summary>
    public static string? Other(string word, string language, string text, Random random) =>
        Words.Any([.. Row(language).Where((other, at) => other != word && Math.Abs(Values[at] - Values[Array.IndexOf(Row(language), word)]) != HoursOfClock && !Numerals.MaySay(text, Values[at].ToString(CultureInfo.InvariantCulture)))], random);

    /// <summary>Whether a text has a number as a word.</summary>
    public static bool Has(string text, string digits) =>
        int.TryParse(digits, CultureInfo.InvariantCulture, out var value) && Array.IndexOf(Values, value) is var at and >= 0
        && (text.Contains(English[at], StringComparison.OrdinalIgnoreCase) || text.Contains(German[at], StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text has a number in words that do not begin with its own: "third", "both".</summary>
    public static bool HasOtherForm(string text, string digits) =>
        int.TryParse(digits, CultureInfo.InvariantCulture, out var value) && OtherForms.GetValueOrDefault(value, []).Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>The word for a number; null when none is known.</summary>
    public static string? Of(string digits, string language) =>
        int.TryParse(digits, CultureInfo.InvariantCulture, out var value) && Array.IndexOf(Values, value) is var at and >= 0 ? Row(language)[at] : null;

    /// <summary>The digits of a number word; null when it is none.</summary>
    public static string? Digits(string word, string language) =>
        Array.IndexOf(Row(language), word) is var at and >= 0 ? Values[at].ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a word is a number in either language.</summary>
    public static bool Contains(string word) => All.Contains(word);

    private static string[] Row(string language) => language == "en" ? English : German;
}
