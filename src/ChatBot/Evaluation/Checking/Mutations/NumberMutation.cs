using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts another number in the place of one, in digits or in words, or two in each other's places.</summary>
internal static partial class NumberMutation
{
    private const int FewestBetween = 3;
    private const double Rounding = 0.05;

    /// <summary>A number that stands nowhere in the paragraph, and one that stands there for something else.</summary>
    public static IEnumerable<CheckCase> Of(Statement statement, Random random)
    {
        var paragraph = statement.Paragraph.Text;
        if (Words.Any([.. Numerals.In(statement.Text).Where(number => !Year().IsMatch(number.Value))], random) is { } digits
            && Changed(digits.Value, random) is var changed && !Numerals.MaySay(paragraph, changed) && !Numerals.MaySay(statement.Text, changed)
            && (Numerals.Has(paragraph, digits.Value) || IsFar(digits.Value, changed)))
        {
            yield return CheckCase.Wrong(MutationKinds.Number, Words.Replace(statement.Text, digits, changed), statement);
        }

        if (Words.Any(NumberWords.In(statement.Text, statement.Language), random) is { } word
            && NumberWords.Other(word.Value, statement.Language, paragraph + " " + statement.Text, random) is { } other)
        {
            yield return CheckCase.Wrong(MutationKinds.Number, Words.Replace(statement.Text, word, other), statement);
        }

        if (Words.Any([.. Numerals.In(statement.Text).Where(number => Numerals.IsPlain(number.Value))], random) is { } number
            && Words.Any([.. Numerals.In(paragraph).Select(match => match.Value).Where(value => Numerals.IsPlain(value) && value != number.Value)], random) is { } nearby)
        {
            yield return CheckCase.Wrong(MutationKinds.NumberNearby, Words.Replace(statement.Text, number, nearby), statement);
        }

        if (Swapped(statement.Text) is { } swapped)
        {
            yield return CheckCase.Wrong(MutationKinds.NumbersSwapped, swapped, statement);
        }
    }

    /// <summary>A text with the first two numbers that have words between them in each other's places; null when there are none. Years change places with years.</summary>
    private static string? Swapped(string text) => Words.Swap(text, Numerals.In(text), (one, other, between) =>
        one.Value != other.Value && Year().IsMatch(one.Value) == Year().IsMatch(other.Value) && Words.Pattern().Count(between) >= FewestBetween);

    /// <summary>Whether a number is so far from another that it is no other rounding of the same: what the paragraph has in another unit is right within some percent.</summary>
    private static bool IsFar(string number, string changed)
    {
        var (one, other) = (double.Parse(Numerals.Digits(number), CultureInfo.InvariantCulture), double.Parse(Numerals.Digits(changed), CultureInfo.InvariantCulture));
        return Math.Abs(one - other) > Rounding * Math.Max(one, other);
    }

    /// <summary>The number with one of its digits changed, which is not the last of several when that is a zero.</summary>
    private static string Changed(string number, Random random)
    {
        var places = Enumerable.Range(0, number.Length).Where(at => char.IsAsciiDigit(number[at]) && (number[at] != '0' || number.Length == 1)).ToList();
        var place = places.Count == 0 ? 0 : places[random.Next(places.Count)];
        var digit = number[place] - '0';
        var other = 1 + ((digit + random.Next(8)) % 9);
        return number[..place] + (other == digit ? (digit % 9) + 1 : other).ToString(CultureInfo.InvariantCulture) + number[(place + 1)..];
    }

    [GeneratedRegex("^(?:1[0-9]|20)[0-9]{2}$")]
    private static partial Regex Year();
}
