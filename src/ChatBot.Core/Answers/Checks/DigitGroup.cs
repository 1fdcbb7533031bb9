using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>A word that begins with a digit.</summary>
/// <param name="More">The further numbers of a score or a date that is written in digits.</param>
internal sealed partial record DigitGroup(double Value, QuantityKind Kind, IReadOnlyList<double> More)
{
    /// <summary>Reads "1.000", "3,5", "21:00", "3:1", "16.06.2021", "19th", "1990s", "5m"; null when the digits make no number.</summary>
    /// <param name="language">German separates thousands with a full stop and decimals with a comma, English the other way round.</param>
    public static DigitGroup? Parse(string folded, string language)
    {
        var match = Shape().Match(folded);
        if (!match.Success || match.Groups["number"].Length > 30)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        var rest = match.Groups["rest"].Value;
        if (number.Contains(':', StringComparison.Ordinal))
        {
            return Clock(number, rest);
        }

        if (DayMonthYear().Match(number) is { Success: true } date)
        {
            return new(Whole(date.Groups[1].Value), QuantityKind.Number, [.. date.Groups[3].Length > 0 ? new[] { Whole(date.Groups[3].Value) } : []]);
        }

        var value = Decimal(number, language);
        return rest switch
        {
            "s" or "er" or "ern" when value % 10 == 0 && value is < 100 or (>= 1000 and < 2200) => new(value, QuantityKind.Decade, []),
            "am" or "pm" when value < 13 => new(Minutes(value, rest), QuantityKind.Time, []),
            "" => new(value, QuantityKind.Number, []),
            _ => new(value * (NumberWords.Magnitude(rest, language) ?? 1), QuantityKind.Number, []),
        };
    }

    /// <summary>The minutes after midnight of a time whose minutes follow a full stop: 17.3 and 17.30 are both half past five.</summary>
    /// <param name="half">"pm", or anything else.</param>
    public static double Minutes(double value, string half)
    {
        var hour = Math.Floor(value);
        return ((half == "pm" && hour < 12 ? hour + 12 : hour) * 60) + Math.Round((value - hour) * 100);
    }

    private static DigitGroup Clock(string number, string rest)
    {
        var parts = number.Split(':').Select(Whole).ToList();
        var isTime = parts.Count == 2 && parts[0] < 25 && parts[1] < 60 && number.Length - number.IndexOf(':', StringComparison.Ordinal) == 3;
        return isTime
            ? new((parts[0] * 60) + parts[1] + (rest == "pm" && parts[0] < 12 ? 720 : 0), QuantityKind.Time, [])
            : new(parts[0], QuantityKind.Number, parts[1..]);
    }

    private static double Decimal(string number, string language)
    {
        var (thousands, point) = language == Languages.English ? (',', '.') : ('.', ',');
        var groups = number.Split(thousands, point);
        var separators = number.Where(character => !char.IsAsciiDigit(character)).ToList();
        if (separators.Count == 0)
        {
            return Whole(number);
        }

        var last = separators[^1];
        var isGrouped = groups[0].Length is >= 1 and <= 3 && groups[0] != "0" && groups.Skip(1).All(group => group.Length == 3) && separators.Distinct().Count() == 1;
        if (isGrouped && (last == thousands || separators.Count > 1))
        {
            return Whole(string.Concat(groups));
        }

        var whole = string.Concat(groups[..^1]);
        return separators.Count(separator => separator == last) > 1
            ? Whole(string.Concat(groups))
            : double.Parse($"{whole}.{groups[^1]}", CultureInfo.InvariantCulture);
    }

    private static double Whole(string digits) => double.Parse(digits.Length == 0 ? "0" : digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<number>[0-9]+(?:[.,:][0-9]+)*)(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^([0-3]?[0-9])\.([01]?[0-9])\.([0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();
}
