using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking;

/// <summary>Numbers in digits.</summary>
internal static partial class Numerals
{
    /// <summary>The numbers of a text that no letter touches.</summary>
    public static IReadOnlyList<Match> In(string text) => Pattern().Matches(text);

    /// <summary>Whether a text has a number, with or without separators, in digits or, up to twelve, in words.</summary>
    public static bool Has(string text, string number)
    {
        var digits = Digits(number);
        return Pattern().Matches(text).Any(match => Digits(match.Value) == digits) || NumberWords.Has(text, digits);
    }

    /// <summary>Whether a number has neither separators nor the look of a year.</summary>
    public static bool IsPlain(string number) => number.Length < 4 && number.All(char.IsAsciiDigit);

    /// <summary>The digits of a number alone.</summary>
    public static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,:-])[0-9]+(?:[.,][0-9]+)*(?![\p{L}\p{Nd}:½¼¾]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
