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

    /// <summary>Whether a text has a number in any way: as a part of others ("27:37", the year 1862 in "1860–62") or in other words ("both").</summary>
    public static bool MaySay(string text, string number) => Has(text, number) || NumberWords.HasOtherForm(text, Digits(number))
        || Run().Matches(text).Any(match => match.Value == number) || Years().Matches(text).Any(match => match.Groups["century"].Value + match.Groups["end"].Value == number);

    /// <summary>Whether a number has neither separators nor the look of a year.</summary>
    public static bool IsPlain(string number) => number.Length < 4 && number.All(char.IsAsciiDigit);

    /// <summary>The digits of a number alone.</summary>
    public static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,:-])[0-9]+(?:[.,][0-9]+)*(?![\p{L}\p{Nd}:½¼¾]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Run();

    [GeneratedRegex("(?<![0-9])(?<century>[0-9]{2})[0-9]{2}[-–/](?<end>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
