using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking;

/// <summary>Writes a number of a sentence in another way that says the same.</summary>
internal static class Rewriting
{
    // What is quoted stays as it is.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»‘’‚'");

    /// <summary>The sentence with its first number that can be written otherwise written so; null when there is none.</summary>
    /// <param name="language">"de" or "en".</param>
    public static string? Of(string text, string language)
    {
        if (text.AsSpan().ContainsAny(Marks))
        {
            return null;
        }

        foreach (var number in Numerals.In(text).Where(number => StandsAlone(text, number)))
        {
            if (Otherwise(number.Value, language) is { } other)
            {
                return Words.Replace(text, number, other);
            }
        }

        return NumberWords.In(text, language) is [var word, ..] && StandsAlone(text, word) ? Words.Replace(text, word, NumberWords.Digits(word.Value, language)!) : null;
    }

    /// <summary>Whether a number is no part of a score, a fraction, a price or a day.</summary>
    private static bool StandsAlone(string text, Capture number) =>
        (number.Index == 0 || char.IsWhiteSpace(text[number.Index - 1]))
        && number.Index + number.Length < text.Length - 1 && text[number.Index + number.Length] == ' ' && char.IsLetter(text[number.Index + number.Length + 1]);

    private static string? Otherwise(string number, string language)
    {
        var separator = language == "en" ? ',' : '.';
        var groups = number.Split(separator);
        var isGrouped = groups.Length > 1 && groups.Skip(1).All(group => group.Length == 3) && number.All(character => char.IsAsciiDigit(character) || character == separator);
        return isGrouped ? Numerals.Digits(number)
            : number.Length == 5 && number.All(char.IsAsciiDigit) ? number[..2] + separator + number[2..]
            : NumberWords.Of(number, language);
    }
}
