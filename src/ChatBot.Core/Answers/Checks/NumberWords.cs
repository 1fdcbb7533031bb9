using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Reads numbers that are written as words: "dreieinhalb", "twenty", "zweite", "third", "Hälfte".</summary>
internal static class NumberWords
{
    private static readonly string[] GermanUnits = ["null", "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf"];
    private static readonly string[] EnglishUnits =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    // Of every number that is made of several words, and of most that are one.
    private static readonly string[] GermanBeginnings = ["null", "ein", "zwei", "drei", "vier", "funf", "sech", "sieb", "acht", "neun", "zehn", "elf", "zwolf", "zwan"];

    // "Dreisatz" counts, "dreist" does not.
    private const int ShortestCounted = 4;

    private static readonly string[] GermanEndings = ["", "e", "er", "es", "en", "em"];
    private static readonly string[] NoEnding = [""];
    private static readonly string[] GermanOrdinalEndings = ["te", "ten", "ter", "tes", "tem"];

    private static readonly string[] GermanSuffixes =
    [
        "", "te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem", "tens", "mal", "malig", "fach", "jahrig", "monatig", "wochig", "tagig", "stundig",
        "minutig", "sekundig", "kopfig", "teilig", "stellig", "stockig", "seitig", "sprachig", "tel", "teln",
    ];

    private static readonly FrozenDictionary<string, double> English = EnglishWords().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, double> German = GermanWords().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> EnglishMagnitudes = new Dictionary<string, double>
    {
        ["hundred"] = 1e2, ["hundreds"] = 1e2, ["thousand"] = 1e3, ["thousands"] = 1e3, ["k"] = 1e3, ["million"] = 1e6, ["millions"] = 1e6,
        ["m"] = 1e6, ["mn"] = 1e6, ["billion"] = 1e9, ["billions"] = 1e9, ["bn"] = 1e9, ["trillion"] = 1e12, ["trillions"] = 1e12, ["tn"] = 1e12,
        ["dozen"] = 12, ["dozens"] = 12, ["tens"] = 10,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, double> GermanMagnitudes = new Dictionary<string, double>
    {
        ["hundert"] = 1e2, ["hunderte"] = 1e2, ["hunderten"] = 1e2, ["tausend"] = 1e3, ["tausende"] = 1e3, ["tausenden"] = 1e3, ["tsd"] = 1e3,
        ["zehntausende"] = 1e4, ["zehntausenden"] = 1e4, ["hunderttausende"] = 1e5, ["hunderttausenden"] = 1e5,
        ["million"] = 1e6, ["millionen"] = 1e6, ["mio"] = 1e6, ["milliarde"] = 1e9, ["milliarden"] = 1e9, ["mrd"] = 1e9,
        ["billion"] = 1e12, ["billionen"] = 1e12, ["dutzend"] = 12, ["dutzende"] = 12, ["dutzenden"] = 12,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Plurals = WordSet.Of("""
        hunderte hunderten tausende tausenden zehntausende zehntausenden hunderttausende hunderttausenden millionen milliarden billionen dutzende dutzenden
        hundreds thousands millions billions trillions dozens tens
        """);

    /// <summary>The value of a word; null when it is none.</summary>
    /// <param name="folded">By <see cref="TextFolding.Fold"/>.</param>
    public static double? Value(string folded, string language) =>
        (language == Languages.English ? English : German).TryGetValue(folded, out var value) ? value
        : language == Languages.German ? GermanCompound(folded) : null;

    /// <summary>Whether a German word says which one of several: "dritten".</summary>
    public static bool IsGermanOrdinal(string folded) => Array.Exists(GermanOrdinalEndings, ending => folded.EndsWith(ending, StringComparison.Ordinal)) && Value(folded, Languages.German) is not null;

    /// <summary>Whether a German compound begins with a number: "Dreisatzniederlage", "Fünfkampf".</summary>
    public static bool IsFirstPart(CheckWord word, double value) => value is > 1 and < 13 and not 8 and not 11 && value == Math.Floor(value) && (word.Term.Parts.Count > 0 || word.Use.EndsWithWord)
        && word.Term.Folded.StartsWith(GermanUnits[(int)value], StringComparison.Ordinal) && word.Term.Folded.Length >= GermanUnits[(int)value].Length + ShortestCounted
        && !word.Term.Folded.StartsWith("viert", StringComparison.Ordinal);

    /// <summary>What a word multiplies the number before it with: 1,000,000 for "million"; null when it is no such word.</summary>
    public static double? Magnitude(string folded, string language) =>
        (language == Languages.English ? EnglishMagnitudes : GermanMagnitudes).TryGetValue(folded, out var value) ? value : null;

    /// <summary>Whether a word that multiplies stands for several of them when no number goes before it: "Tausende", "hundreds".</summary>
    public static bool IsPlural(string folded) => Plurals.Contains(folded);

    /// <summary>The decade that a word names: 40 for "forties" and "Vierziger"; null when it names none.</summary>
    public static double? Decade(string folded, string language)
    {
        var ten = language == Languages.English ? folded.EndsWith("ies", StringComparison.Ordinal) ? folded[..^3] + "y" : null
            : folded.EndsWith("ger", StringComparison.Ordinal) ? folded[..^2] : folded.EndsWith("gern", StringComparison.Ordinal) ? folded[..^3] : null;
        return ten is not null && Value(ten, language) is { } value and >= 20 and < 100 ? value : null;
    }

    private static double? GermanCompound(string folded)
    {
        if (folded.Length is < 3 or > 40 || !WordSet.BeginsWithAny(folded, GermanBeginnings))
        {
            return null;
        }

        foreach (var suffix in GermanSuffixes)
        {
            foreach (var ending in suffix.EndsWith("ig", StringComparison.Ordinal) || suffix == "fach" ? GermanEndings : NoEnding)
            {
                if (folded.EndsWith(suffix + ending, StringComparison.Ordinal) && GermanCardinal(folded[..^(suffix.Length + ending.Length)]) is { } value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    private static double? GermanCardinal(string word)
    {
        if (word.EndsWith("einhalb", StringComparison.Ordinal) && GermanCardinal(word[..^7]) is { } whole)
        {
            return whole + 0.5;
        }

        if (word.IndexOf("tausend", StringComparison.Ordinal) is var thousand and > 0)
        {
            return Sum(GermanBelowThousand(word[..thousand]) * 1000, word[(thousand + 7)..]);
        }

        return GermanBelowThousand(word);
    }

    private static double? GermanBelowThousand(string word)
    {
        if (word.IndexOf("hundert", StringComparison.Ordinal) is var hundred and > 0)
        {
            return Sum(GermanBelowHundred(word[..hundred]) * 100, word[(hundred + 7)..]);
        }

        return GermanBelowHundred(word);
    }

    private static double? Sum(double? higher, string rest)
    {
        rest = rest.StartsWith("und", StringComparison.Ordinal) ? rest[3..] : rest;
        return rest.Length == 0 ? higher : higher + GermanBelowThousand(rest);
    }

    private static double? GermanBelowHundred(string word)
    {
        if (Array.IndexOf(GermanUnits, word) is var unit and >= 0)
        {
            return unit;
        }

        if (word.EndsWith("zehn", StringComparison.Ordinal))
        {
            return Digit(word[..^4]) + 10;
        }

        if (!word.EndsWith("zig", StringComparison.Ordinal) && !word.EndsWith("dreissig", StringComparison.Ordinal))
        {
            return null;
        }

        var and = word.IndexOf("und", StringComparison.Ordinal);
        var ten = (and > 0 ? word[(and + 3)..] : word) switch
        {
            "zwanzig" => 20,
            "dreissig" => 30,
            var tens when Digit(tens[..^3]) is { } digit and > 3 => digit * 10,
            _ => (double?)null,
        };
        return and > 0 ? ten + Digit(word[..and]) : ten;
    }

    private static double? Digit(string word) => word switch
    {
        "sech" => 6,
        "sieb" => 7,
        _ when Array.IndexOf(GermanUnits, word) is var unit and > 0 and < 10 => unit,
        _ => null,
    };

    private static Dictionary<string, double> EnglishWords()
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["first"] = 1, ["second"] = 2, ["third"] = 3, ["thirds"] = 3, ["fifth"] = 5, ["eighth"] = 8, ["ninth"] = 9, ["twelfth"] = 12, ["twice"] = 2,
            ["half"] = 0.5, ["quarter"] = 4, ["quarters"] = 4, ["thrice"] = 3,
        };
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < tens.Length; i++)
        {
            words[tens[i]] = (i + 2) * 10;
            words[tens[i][..^1] + "ieth"] = (i + 2) * 10;
        }

        for (var i = 0; i < EnglishUnits.Length; i++)
        {
            words[EnglishUnits[i]] = i;
            if (i > 3)
            {
                words.TryAdd(EnglishUnits[i] + "th", i);
                words.TryAdd(EnglishUnits[i] + "ths", i);
            }
        }

        return words;
    }

    private static Dictionary<string, double> GermanWords()
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["eins"] = 1, ["zwo"] = 2, ["zweier"] = 2, ["dreier"] = 3, ["anderthalb"] = 1.5, ["eineinhalb"] = 1.5, ["halfte"] = 0.5, ["halften"] = 0.5, ["drittel"] = 3, ["dritteln"] = 3,
            ["viertel"] = 4, ["vierteln"] = 4, ["doppelt"] = 2, ["doppelte"] = 2, ["doppelten"] = 2, ["siebte"] = 7, ["siebten"] = 7, ["siebter"] = 7, ["siebtes"] = 7,
            ["einhundert"] = 100, ["eintausend"] = 1000, ["zehnte"] = 10, ["zehnten"] = 10,
        };
        foreach (var ending in new[] { "e", "er", "es", "en", "em" })
        {
            words["erst" + ending] = 1;
            words["dritt" + ending] = 3;
            words["halb" + ending] = 0.5;
            if (ending != "en")
            {
                words["acht" + ending] = 8;
            }
        }

        words["halb"] = 0.5;
        return words;
    }
}
