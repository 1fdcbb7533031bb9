using System.Globalization;

namespace ChatBot.Core.Language;

/// <summary>Splits German and English text into words and numbers.</summary>
public static class Tokenizer
{
    /// <summary>
    /// Words and numbers in order of appearance; punctuation, symbols and emoji are left out.
    /// "1.000", "3,5" and "21:00" stay whole, as do "U.S." and "O'Brien"; hyphenated words are split at the
    /// hyphen; a possessive ending ("Biden's") is left out.
    /// </summary>
    public static IReadOnlyList<Token> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 6 + 1);
        var position = 0;
        while (position < text.Length)
        {
            if (!IsWordCharacter(text, position))
            {
                position++;
                continue;
            }

            var end = EndOfToken(text, position);
            tokens.Add(new Token(text[position..end], position, end));
            position = IsPossessive(text, end) ? end + 2 : end;
        }

        return tokens;
    }

    private static int EndOfToken(string text, int start)
    {
        var abbreviation = EndOfDottedAbbreviation(text, start);
        if (abbreviation > start)
        {
            return abbreviation;
        }

        var position = start + 1;
        while (position < text.Length)
        {
            if (IsWordCharacter(text, position) || char.IsLowSurrogate(text[position]))
            {
                position++;
            }
            else if (JoinsDigits(text, position) || JoinsName(text, position))
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    /// <summary>End of single letters that each have a full stop, two at least ("U.S.", "z.B."); else <paramref name="start"/>.</summary>
    private static int EndOfDottedAbbreviation(string text, int start)
    {
        var position = start;
        while (position + 1 < text.Length && char.IsLetter(text[position]) && text[position + 1] == '.')
        {
            position += 2;
        }

        var isWholeWord = position >= text.Length || !char.IsLetterOrDigit(text[position]);
        return position >= start + 4 && isWholeWord ? position : start;
    }

    private static bool JoinsDigits(string text, int position) =>
        text[position] is '.' or ',' or ':'
        && char.IsAsciiDigit(text[position - 1])
        && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);

    private static bool JoinsName(string text, int position) =>
        IsApostrophe(text[position])
        && char.IsLetter(text[position - 1])
        && position + 1 < text.Length && char.IsLetter(text[position + 1])
        && !IsPossessive(text, position);

    private static bool IsPossessive(string text, int position) =>
        position + 1 < text.Length
        && IsApostrophe(text[position])
        && text[position + 1] is 's' or 'S'
        && (position + 2 == text.Length || !char.IsLetterOrDigit(text[position + 2]));

    private static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ';

    private static bool IsWordCharacter(string text, int position)
    {
        var character = text[position];
        if (char.IsAsciiLetterOrDigit(character))
        {
            return true;
        }

        if (character < 128 || char.IsLowSurrogate(character))
        {
            return false;
        }

        if (char.IsHighSurrogate(character))
        {
            return position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
                && IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, position));
        }

        return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(character));
    }

    private static bool IsWordCategory(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;
}
