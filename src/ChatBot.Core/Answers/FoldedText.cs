using System.Text;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers;

/// <summary>A text in which typography is made equal, with the way back to the original's places: two texts that
/// a reader takes for the same words fold to the same string. Composed and decomposed letters, ß and ss, every kind of
/// quotation mark, dash, space and ellipsis are equal; letters keep their case; soft hyphens and other invisible characters are left out.</summary>
public sealed class FoldedText
{
    // Below it no character changes the letter before it.
    private const char FirstMark = '\u0300';

    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <summary>Folds a text of any length; an empty one folds to an empty string.</summary>
    public FoldedText(string original)
    {
        Original = original;
        var folded = new StringBuilder(original.Length);
        for (var start = 0; start < original.Length;)
        {
            if (char.IsAsciiLetterOrDigit(original[start]) && (start + 1 == original.Length || original[start + 1] < FirstMark))
            {
                folded.Append(original[start]);
                starts.Add(start);
                ends.Add(++start);
                continue;
            }

            var end = start + LengthOfLetter(original, start);
            foreach (var character in FoldLetter(original[start..end]))
            {
                if (character == ' ' && (folded.Length == 0 || folded[^1] == ' '))
                {
                    continue;
                }

                folded.Append(character);
                starts.Add(start);
                ends.Add(end);
            }

            start = end;
        }

        Folded = folded.ToString();
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

    /// <summary>The words of the original that fold to the same as <paramref name="quote"/>, whole words only.</summary>
    /// <returns>Null when they do not occur, or the quote has no letter and no digit.</returns>
    public string? FindVerbatim(string quote) => FindPlace(quote)?.In(Original);

    /// <summary>Where in the original the words stand that fold to the same as <paramref name="quote"/>, whole words only.</summary>
    /// <param name="comparison">Whether capitals differ from small letters: German writes nouns of other languages with capitals.</param>
    /// <returns>Null when they do not occur, or the quote has no letter and no digit.</returns>
    public TextSpan? FindPlace(string quote, StringComparison comparison = StringComparison.Ordinal)
    {
        var wanted = new FoldedText(quote).Folded.Trim(' ', '"').TrimEllipsis();
        if (!wanted.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        for (var at = Folded.IndexOf(wanted, comparison); at >= 0;
            at = Folded.IndexOf(wanted, at + 1, comparison))
        {
            var last = at + wanted.Length - 1;
            if (IsWordEdge(at - 1, at) && IsWordEdge(last, last + 1))
            {
                return new(starts[at], ends[last] - starts[at]);
            }
        }

        return null;
    }

    private bool IsWordEdge(int left, int right) =>
        left < 0 || right >= Folded.Length || !char.IsLetterOrDigit(Folded[left]) || !char.IsLetterOrDigit(Folded[right]);

    private static int LengthOfLetter(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end - start;
    }

    private static string FoldLetter(string letter) => letter.Length > 1 ? Compose(letter) : letter[0] switch
    {
        'ß' => "ss",
        'ẞ' => "SS",
        '…' => "...",
        '"' or '\'' or '`' or '´' or '«' or '»' or (>= '\u2018' and <= '\u201F') or '‹' or '›' or '＂' or '＇' => "\"",
        '-' or '\u2212' or (>= '\u2010' and <= '\u2015') => "-",
        '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') => "",
        var character when char.IsWhiteSpace(character) || char.IsControl(character) => " ",
        var character when char.IsSurrogate(character) => letter,
        _ => Compose(letter),
    };

    private static string Compose(string letter) =>
        letter.EnumerateRunes().All(rune => rune != Rune.ReplacementChar) ? letter.Normalize(NormalizationForm.FormC) : letter;
}

file static class Ellipsis
{
    /// <summary>A quote may say with dots that words stand before or after it.</summary>
    public static string TrimEllipsis(this string text)
    {
        if (text.StartsWith("...", StringComparison.Ordinal))
        {
            text = text[3..].TrimStart(' ', '"');
        }

        return text.EndsWith("...", StringComparison.Ordinal) ? text[..^3].TrimEnd(' ', '"') : text;
    }
}
