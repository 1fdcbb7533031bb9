using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking;

/// <summary>What changing sentences needs to know of words. None of it is the check's.</summary>
internal static partial class Words
{
    /// <summary>German words that stand between a number and what it counts.</summary>
    public static readonly FrozenSet<string> Counts = FrozenSet.Create(
        StringComparer.Ordinal, "Millionen", "Million", "Milliarden", "Milliarde", "Prozent", "Euro", "Dollar", "Jahre", "Jahren", "Tage", "Tagen", "Stunden", "Meter", "Kilometer", "Uhr", "Menschen");

    /// <summary>A word, hyphens and apostrophes within it included.</summary>
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*", RegexOptions.CultureInvariant)]
    public static partial Regex Pattern();

    /// <summary>Whether a text has a word, whatever its case.</summary>
    public static bool Has(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with another one in the place of a stretch of it.</summary>
    public static string Replace(string text, Capture place, string other) => text[..place.Index] + other + text[(place.Index + place.Length)..];

    /// <summary>A text with the first two stretches that follow one another and of which a condition holds, with what stands between them, in each other's places; null when it holds of none.</summary>
    public static string? Swap(string text, IReadOnlyList<Match> places, Func<Match, Match, string, bool> maySwap)
    {
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var (one, other) = (places[i], places[i + 1]);
            var between = text[(one.Index + one.Length)..other.Index];
            if (maySwap(one, other, between))
            {
                return $"{text[..one.Index]}{other.Value}{between}{one.Value}{text[(other.Index + other.Length)..]}";
            }
        }

        return null;
    }

    /// <summary>One of several, or null when there is none.</summary>
    public static T? Any<T>(IReadOnlyList<T> items, Random random)
        where T : class => items.Count == 0 ? null : items[random.Next(items.Count)];
}
