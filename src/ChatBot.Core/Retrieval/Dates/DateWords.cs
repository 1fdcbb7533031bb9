using System.Collections.Frozen;
using System.Globalization;

namespace ChatBot.Core.Retrieval.Dates;

/// <summary>German and English words of dates, folded.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "januar january jan janner", "februar february feb", "marz march mar", "april apr", "mai may", "juni june jun", "juli july jul",
        "august aug", "september sept sep", "oktober october okt oct", "november nov", "dezember december dez dec",
    ];

    private static readonly FrozenDictionary<string, int> MonthNumbers = Numbered(Months, 1);

    private static readonly FrozenDictionary<string, int> Counts = Numbered(
    [
        "a an ein eine einem einen einer one", "zwei two", "drei three", "vier four", "funf five", "sechs six", "sieben seven",
        "acht eight", "neun nine", "zehn ten", "elf eleven", "zwolf twelve",
    ], 1);

    private static readonly FrozenDictionary<string, DateUnit> Units = new Dictionary<string, DateUnit>
    {
        ["tag"] = DateUnit.Day, ["tage"] = DateUnit.Day, ["tagen"] = DateUnit.Day, ["day"] = DateUnit.Day, ["days"] = DateUnit.Day,
        ["woche"] = DateUnit.Week, ["wochen"] = DateUnit.Week, ["week"] = DateUnit.Week, ["weeks"] = DateUnit.Week,
        ["monat"] = DateUnit.Month, ["monats"] = DateUnit.Month, ["monate"] = DateUnit.Month, ["monaten"] = DateUnit.Month, ["month"] = DateUnit.Month, ["months"] = DateUnit.Month,
        ["jahr"] = DateUnit.Year, ["jahres"] = DateUnit.Year, ["jahre"] = DateUnit.Year, ["jahren"] = DateUnit.Year, ["year"] = DateUnit.Year, ["years"] = DateUnit.Year,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> LastWords = Set(
        "last past previous letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem");

    private static readonly FrozenSet<string> ThisWords = Set("this current diese dieser dieses diesem diesen aktuelle aktuellen laufenden");

    private static readonly FrozenSet<string> SinceWords = Set("since seit");

    private static readonly FrozenSet<string> Lead = Set("in im of vom seit since ende anfang mitte early late mid until bis ab from during wahrend");

    /// <summary>1 to 12; null when the word is no month.</summary>
    public static int? Month(string word) => MonthNumbers.TryGetValue(word, out var month) ? month : null;

    /// <summary>A number from 1 to 999 in digits or, to twelve, in letters; null for anything else.</summary>
    public static int? Count(string word) =>
        Counts.TryGetValue(word, out var count) ? count
        : word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : null;

    /// <summary>1900 to 2099 in digits; null for anything else.</summary>
    public static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100 ? year : null;

    /// <summary>A unit of time; null for anything else.</summary>
    public static DateUnit? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>Whether the word is "last", "letzte", ...</summary>
    public static bool IsLast(string word) => LastWords.Contains(word);

    /// <summary>Whether the word is "this", "diese", ...</summary>
    public static bool IsThis(string word) => ThisWords.Contains(word);

    /// <summary>Whether the word is "since" or "seit".</summary>
    public static bool IsSince(string word) => SinceWords.Contains(word);

    /// <summary>Whether the word shows that a month follows, and not the verb "may" or "march".</summary>
    public static bool LeadsToMonth(string word) => Lead.Contains(word) || IsLast(word) || IsThis(word);

    /// <summary>How many days ago a day was that one word names; null for another word.</summary>
    public static int? DaysAgo(string word) => word switch
    {
        "heute" or "today" => 0,
        "gestern" or "yesterday" => 1,
        "vorgestern" => 2,
        _ => null,
    };

    private static FrozenDictionary<string, int> Numbered(string[] words, int first) => words
        .SelectMany((group, i) => group.Split(' ').Select(word => KeyValuePair.Create(word, first + i)))
        .ToFrozenDictionary();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>A unit of time.</summary>
internal enum DateUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
