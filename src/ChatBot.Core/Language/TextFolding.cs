using System.Globalization;
using System.Text;

namespace ChatBot.Core.Language;

/// <summary>Brings different spellings of the same letters to one form.</summary>
public static class TextFolding
{
    /// <summary>
    /// Lower case, without diacritics; ß is ss; ä and ae are a, ö and oe are o, ü and ue are u ("ue" only where it can
    /// stand for ü, so not in "neue" and "Quelle"); Cyrillic in Latin letters; typographic quotes, dashes and spaces
    /// in their plain forms. Lone surrogates become U+FFFD. The result may differ from the text in length.
    /// </summary>
    public static string Fold(string text) => FoldDigraphs(Plain(text));

    /// <summary>As <see cref="Fold"/>, but leaves ae, oe and ue as they are: the form English words are stemmed in.</summary>
    internal static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var source = Composed(text).ToLowerInvariant();
        var folded = new StringBuilder(source.Length + 8);
        for (var i = 0; i < source.Length; i++)
        {
            var character = source[i];
            if (character < 128)
            {
                folded.Append(character);
            }
            else if (Cyrillic.ToLatin(character, i == 0 ? '\0' : source[i - 1]) is { } latin)
            {
                folded.Append(latin);
            }
            else
            {
                AppendFolded(folded, character);
            }
        }

        return folded.ToString();
    }

    private static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text.Normalize(NormalizationForm.FormC);
        }

        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            repaired.Append(rune.ToString());
        }

        return repaired.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void AppendFolded(StringBuilder folded, char character)
    {
        if (Replacement(character) is { } replacement)
        {
            folded.Append(replacement);
            return;
        }

        if (char.IsSurrogate(character))
        {
            folded.Append(character);
            return;
        }

        foreach (var part in character.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(part));
            }
        }
    }

    private static string? Replacement(char character) => character switch
    {
        'ä' or 'à' or 'á' => "a",
        'ö' => "o",
        'ü' => "u",
        'é' or 'è' => "e",
        'ß' or 'ẞ' => "ss",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        '‘' or '’' or '‚' or '‹' or '›' or 'ʼ' => "'",
        '“' or '”' or '„' or '«' or '»' => "\"",
        '‐' or '‑' or '‒' or '–' or '—' or '−' => "-",
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
        _ => char.IsWhiteSpace(character) ? " " : null,
    };

    /// <summary>ae, oe and ue as in <see cref="Fold"/>, in a text that is plain already.</summary>
    internal static string FoldDigraphs(string text)
    {
        if (!text.Contains("ae", StringComparison.Ordinal)
            && !text.Contains("oe", StringComparison.Ordinal)
            && !text.Contains("ue", StringComparison.Ordinal))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            folded.Append(text[i]);
            var isDigraph = i + 1 < text.Length && text[i + 1] == 'e' && text[i] switch
            {
                'a' or 'o' => true,
                'u' => i == 0 || !"aeiouq".Contains(text[i - 1]),
                _ => false,
            };
            if (isDigraph)
            {
                i++;
            }
        }

        return folded.ToString();
    }
}
