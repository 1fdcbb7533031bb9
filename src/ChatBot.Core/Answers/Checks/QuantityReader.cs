using System.Collections.Frozen;
using System.Globalization;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds the numbers of a text, in digits and in words, with what multiplies them and their units.</summary>
internal static class QuantityReader
{
    private const double InchesInFoot = 12;
    private const double Half = 0.5;
    private const double Thousand = 1000;
    private const int LongestGroup = 3;

    // "Three points out of four".
    private const int LongestShare = 4;

    private static readonly FrozenSet<string> Rounding = WordSet.Of(
        "rund etwa ungefahr circa ca knapp fast gut uber about around roughly nearly almost approximately some over");

    private static readonly FrozenSet<string> RangeWords = WordSet.Of("to bis and und or oder");
    private static readonly FrozenSet<string> ShareWords = WordSet.Of("of from von aus");
    private static readonly FrozenSet<string> SeveralWords = WordSet.Of("mehrere several einige many");

    public static IReadOnlyList<Quantity> Read(string text, IReadOnlyList<Term> terms, string language)
    {
        var found = new List<Quantity>();
        for (var i = 0; i < terms.Count; i++)
        {
            if (WarNumber(terms, i) is { } war)
            {
                found.Add(new(war, QuantityKind.Number, null, i, i, false));
            }
            else if (char.IsAsciiDigit(terms[i].Folded.FirstOrDefault()) && DigitGroup.Parse(terms[i].Folded, language) is { } group)
            {
                i = AddDigits(found, group, text, terms, i, language);
            }
            else if (NumberWords.Decade(terms[i].Folded, language) is { } decade)
            {
                found.Add(new(decade, QuantityKind.Decade, null, i, i, false));
            }
            else if (NumberWords.Value(terms[i].Folded, language) is { } value && !IsTimeUnit(terms, i, language) && !IsNoFraction(terms, i, language) && !NumberIdioms.IsPart(terms, i))
            {
                i = AddWords(found, value, text, terms, i, language);
            }
            else if (NumberWords.Magnitude(terms[i].Folded, language) is { } magnitude && terms[i].Folded.Length > 2)
            {
                i = AddScaled(found, magnitude, NumberWords.IsPlural(terms[i].Folded) || IsAfterSeveral(terms, i) ? QuantityKind.Several : QuantityKind.Number, text, terms, i, i, language);
            }
            else if (IsOneUnit(terms, i))
            {
                found.Add(new(1, QuantityKind.One, Units.Of(terms[i + 1].Folded), i, i, IsRounded: true));
            }
        }

        return WithUnitsOfShares(WithUnitsOfRanges(WithInches(found, text, terms), text, terms), terms);
    }

    /// <summary>"Several thousand", "mehrere Tausend".</summary>
    private static bool IsAfterSeveral(IReadOnlyList<Term> terms, int at) => at > 0 && SeveralWords.Contains(terms[at - 1].Folded);

    /// <summary>"About a mile": one, more or less.</summary>
    private static bool IsOneUnit(IReadOnlyList<Term> terms, int at) => terms[at].Folded is "a" or "an" && at > 0 && at + 1 < terms.Count
        && Rounding.Contains(terms[at - 1].Folded) && Units.Of(terms[at + 1].Folded) is not null;

    /// <summary>"6-foot-6", "6 feet 6 inches": one length.</summary>
    private static List<Quantity> WithInches(List<Quantity> found, string text, IReadOnlyList<Term> terms)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (feet, inches) = (found[i], found[i + 1]);
            if (feet is { Unit: "foot", Kind: not QuantityKind.Time } && inches is { Value: < InchesInFoot, Unit: null or "inch" } && inches.First == feet.Last + 2
                && (inches.Unit is not null || text[terms[inches.First].Token.Start - 1] == '-'))
            {
                found[i] = feet with { Value = feet.Value + (inches.Value / InchesInFoot), Kind = QuantityKind.Number, Last = inches.Last };
                found.RemoveAt(i + 1);
            }
        }

        return found;
    }

    /// <summary>In "2 to 3 inches" both numbers are of inches, as in "the first two inches".</summary>
    private static List<Quantity> WithUnitsOfRanges(List<Quantity> found, string text, IReadOnlyList<Term> terms)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (one, next) = (found[i], found[i + 1]);
            var isRange = (next.First - one.Last == 1 && (one.Kind == QuantityKind.One || !string.IsNullOrWhiteSpace(Between(text, terms, one, next)))) || (next.First - one.Last == 2 && RangeWords.Contains(terms[one.Last + 1].Folded));
            found[i] = isRange && one.Unit is null && one.Kind != QuantityKind.Time && !IsYear(one) ? one with { Unit = next.Unit } : one;
            found[i + 1] = next.First - one.Last == 1 && IsYear(one) && next is { Value: >= 10 and < 100, Unit: null, Kind: QuantityKind.Number } && IsJoined(terms, one, next)
                ? next with { Value = (Math.Floor(one.Value / 100) * 100) + next.Value } : next;
        }

        return found;
    }

    private static string Between(string text, IReadOnlyList<Term> terms, Quantity one, Quantity next) =>
        next.First > one.Last ? text[terms[one.Last].Token.End..terms[next.First].Token.Start] : string.Empty;

    /// <summary>In "three points out of four" and "three of four points" both numbers are of points.</summary>
    private static List<Quantity> WithUnitsOfShares(List<Quantity> found, IReadOnlyList<Term> terms)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (one, next) = (found[i], found[i + 1]);
            if (next.First - one.Last is > 1 and <= LongestShare && ShareWords.Contains(terms[next.First - 1].Folded) && (one.Unit ?? next.Unit) is { } unit && unit != "percent"
                && Enumerable.Range(one.Last + 1, next.First - one.Last - 2).All(at => terms[at].Folded == "out" || Units.Of(terms[at].Folded) == one.Unit))
            {
                found[i] = IsYear(one) ? one : one with { Unit = unit };
                found[i + 1] = IsYear(next) ? next : next with { Unit = next.Unit ?? unit };
            }
        }

        return found;
    }

    /// <summary>Whether a number without a unit can be a year.</summary>
    public static bool IsYear(Quantity quantity) => quantity is { Value: >= 1000 and < 2200, Unit: null, Kind: QuantityKind.Number } && quantity.Value == Math.Floor(quantity.Value);

    /// <summary>Whether a word says that the number behind it is rounded: "about".</summary>
    public static bool Rounds(string folded) => Rounding.Contains(folded);

    /// <summary>"1950-53", "1924/25": the second year leaves the century out.</summary>
    private static bool IsJoined(IReadOnlyList<Term> terms, Quantity one, Quantity next) =>
        terms[next.First].IsNumber && terms[next.First].Token.Start == terms[one.Last].Token.End + 1;

    private static int AddDigits(List<Quantity> found, DigitGroup group, string text, IReadOnlyList<Term> terms, int at, string language)
    {
        if (group.Kind != QuantityKind.Number || group.More.Count > 0)
        {
            var kind = group.Kind;
            var value = group.Value;
            if (kind == QuantityKind.Time && Next(terms, at) is "pm" && value < 720)
            {
                value += 720;
            }

            found.Add(new(value, kind, null, at, at, false));
            found.AddRange(group.More.Select(more => new Quantity(more, QuantityKind.Number, null, at, at, false)));
            return at;
        }

        if (Next(terms, at) is "am" or "pm" or "uhr" && group.Value < 24)
        {
            found.Add(new(DigitGroup.Minutes(group.Value, Next(terms, at)), QuantityKind.Time, null, at, at, false));
            return at;
        }

        var fraction = terms[at].Token.End < text.Length ? text[terms[at].Token.End] switch { '½' => 0.5, '¼' => 0.25, '¾' => 0.75, _ => 0 } : 0;
        var (grouped, last) = WithThousands(group.Value, text, terms, at);
        return AddScaled(found, grouped + fraction, QuantityKind.Number, text, terms, at, last, language);
    }

    /// <summary>"12 000", "1 250 000": groups of three digits that spaces set apart are one number.</summary>
    private static (double Value, int Last) WithThousands(double value, string text, IReadOnlyList<Term> terms, int at)
    {
        var last = at;
        if (terms[at].Folded is not { Length: <= LongestGroup } first || first[0] == '0' || !first.All(char.IsAsciiDigit))
        {
            return (value, last);
        }

        while (last + 1 < terms.Count && terms[last + 1].Folded is { Length: LongestGroup } group && group.All(char.IsAsciiDigit)
            && terms[last + 1].Token.Start == terms[last].Token.End + 1 && char.IsWhiteSpace(text[terms[last].Token.End]))
        {
            value = (value * Thousand) + double.Parse(group, CultureInfo.InvariantCulture);
            last++;
        }

        return (value, last);
    }

    private static int AddWords(List<Quantity> found, double value, string text, IReadOnlyList<Term> terms, int at, string language)
    {
        var last = at;
        if (language == Languages.English && value >= 20 && value % 10 == 0 && last + 1 < terms.Count
            && NumberWords.Value(terms[last + 1].Folded, language) is { } unit and >= 1 and < 10)
        {
            value += unit;
            last++;
        }

        if (language == Languages.English && value == Half && at > 3 && terms[at - 1].Folded == "a" && terms[at - 2].Folded == "and" && terms[at - 4].Folded is "a" or "an" or "one")
        {
            // "A year and a half".
            return AddOneAndHalf(found, terms, at);
        }

        if (language == Languages.English && last + 3 < terms.Count && terms[last + 1].Folded == "and" && terms[last + 2].Folded == "a" && terms[last + 3].Folded == "half")
        {
            value += Half;
            last += 3;
        }

        var kind = value == 1 ? QuantityKind.One : IsAfterSeveral(terms, at) && value >= 10 ? QuantityKind.Several : QuantityKind.Number;
        return AddScaled(found, value, kind, text, terms, at, last, language);
    }

    private static int AddOneAndHalf(List<Quantity> found, IReadOnlyList<Term> terms, int at)
    {
        found.RemoveAll(one => one.First == at - 4);
        found.Add(new(1 + Half, QuantityKind.Number, Units.Of(terms[at - 3].Folded), at, at, false));
        return at;
    }

    /// <summary>Adds a number with the "million" and the unit that follow it.</summary>
    private static int AddScaled(
        List<Quantity> found, double value, QuantityKind kind, string text, IReadOnlyList<Term> terms, int first, int last, string language)
    {
        for (var next = last + 1; next < terms.Count; next++)
        {
            if (NumberWords.Magnitude(terms[next].Folded, language) is { } magnitude && (terms[next].Folded.Length > 2 || terms[next].Token.Start - terms[last].Token.End <= 1))
            {
                value *= magnitude;
                kind = kind == QuantityKind.Several ? kind : QuantityKind.Number;
                last = next;
            }
            else if (terms[next].Folded is not ("of" or "von" or "a") || next + 1 >= terms.Count || NumberWords.Magnitude(terms[next + 1].Folded, language) is null)
            {
                break;
            }
        }

        var isRounded = (first > 0 && Rounding.Contains(terms[first - 1].Folded)) || (first > 1 && Rounding.Contains(terms[first - 2].Folded));
        found.Add(new(value, kind, UnitAt(text, terms, first, last), first, last, isRounded));
        return last;
    }

    private static string? UnitAt(string text, IReadOnlyList<Term> terms, int first, int last)
    {
        var start = terms[first].Token.Start;
        var end = terms[last].Token.End;
        return (start > 0 ? Units.OfSign(text[start - 1]) : null)
            ?? (start > 1 && text[start - 1] == ' ' ? Units.OfSign(text[start - 2]) is "percent" ? null : Units.OfSign(text[start - 2]) : null)
            ?? (end < text.Length ? Units.OfSign(text[end]) : null)
            ?? (end + 1 < text.Length && char.IsWhiteSpace(text[end]) ? Units.OfSign(text[end + 1]) : null)
            ?? (last + 2 < terms.Count && terms[last + 1].Folded == "percentage" ? Units.Of(terms[last + 2].Folded) : null)
            ?? (last + 1 < terms.Count ? Units.Of(terms[last + 1].Folded) : null)
            ?? (last + 2 < terms.Count && terms[last].Folded == "half" && terms[last + 1].Folded is "a" or "an" ? Units.Of(terms[last + 2].Folded) : null)
            ?? (last > first && last + 2 < terms.Count && terms[last + 1].Folded == "of" ? Units.Of(terms[last + 2].Folded) : null)
            ?? (last + 2 < terms.Count && terms[last + 1].Folded is "us" or "per" or "square" or "quadrat" or "amerikanische" or "amerikanischen"
                ? terms[last + 2].Folded == "cent" && terms[last + 1].Folded == "per" ? "percent" : Units.Of(terms[last + 2].Folded) : null);
    }

    /// <summary>"World War I", "WWII": the number of a war; null for another word.</summary>
    private static double? WarNumber(IReadOnlyList<Term> terms, int at) => (at > 0 && terms[at - 1].Folded == "war" ? "ww" + terms[at].Folded : terms[at].Folded) switch
    {
        "wwi" or "ww1" or "wwone" => 1,
        "wwii" or "ww2" or "wwtwo" => 2,
        _ => null,
    };

    /// <summary>"a second", "per second": a unit of time, not the number two.</summary>
    private static bool IsTimeUnit(IReadOnlyList<Term> terms, int at, string language) =>
        language == Languages.English && terms[at].Folded == "second" && at > 0 && terms[at - 1].Folded is "per" or "each" or "every" or "split";

    /// <summary>"Ein drittes Geschlecht": which one, and not how many.</summary>
    private static bool IsArticle(IReadOnlyList<Term> terms, int at, double value, string language) =>
        language == Languages.German && value == 1 && terms[at].Folded.StartsWith("ein", StringComparison.Ordinal) && NumberWords.IsGermanOrdinal(Next(terms, at));

    /// <summary>"In den südlichen Vierteln", "in the third quarter": parts of a town, a match or a year, unless it is said how many quarters, or of what.</summary>
    private static bool IsNoFraction(IReadOnlyList<Term> terms, int at, string language)
    {
        var (before, word, next) = (at > 0 ? terms[at - 1].Folded : string.Empty, terms[at].Folded, Next(terms, at));
        return language == Languages.German
            ? word is "viertel" or "vierteln" or "viertels" && at > 0 && before is not ("ein" or "einem" or "letzten" or "letzte")
                && (NumberWords.IsGermanOrdinal(before) || (!terms[at - 1].IsNumber && NumberWords.Value(before, language) is null))
            : word is "quarter" or "quarters" && before is not ("a" or "one" or "three") && next is not ("of" or "to" or "past" or "century" or "mile" or "miles" or "hour" or "million");
    }

    private static string Next(IReadOnlyList<Term> terms, int at) => at + 1 < terms.Count ? terms[at + 1].Folded : string.Empty;
}
