using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Every number of a sentence stands in what it cites, with the same unit where both name one.</summary>
internal static class NumberCheck
{
    private const int NearWords = 3;
    private const float SameThing = 0.7f;
    private const float SameWord = 1;
    private const float SameName = 0.9f;

    // Whoever converts rounds: by so much of the number, and hardly by a whole unit of its last digit; small numbers by more, and then to the nearest digit.
    private const double Conversion = 0.02;
    private const double RoundedConversion = 0.03;
    private const double Rounding = 0.85;

    private const double SmallestUnit = 1e-6;
    private const int LongestDay = 31;
    private const int WordsBeforeMonth = 4;

    /// <summary>The number that is wrong; null when none is.</summary>
    public static Quantity? FirstWrong(Comparison comparison) =>
        comparison.Sentence.Quantities.FirstOrDefault(claim => IsWrong(claim, comparison)) ?? FirstWrongPair(comparison);

    /// <summary>The second of two numbers that are written as one, a score or a range, where the evidence has only one of them beside another: 1-2 for 2-2.</summary>
    private static Quantity? FirstWrongPair(Comparison comparison)
    {
        var (claims, found) = (comparison.Sentence.Quantities, comparison.Evidence.Quantities);
        for (var i = 0; i + 1 < claims.Count; i++)
        {
            var (one, next) = (claims[i], claims[i + 1]);
            var pairs = IsPair(one, next, comparison.Sentence, closely: true) ? Enumerable.Range(0, Math.Max(0, found.Count - 1)).Select(at => (One: found[at], Next: found[at + 1])).ToList() : [];
            if (pairs.Exists(pair => IsPair(pair.One, pair.Next, comparison.Evidence, closely: true) && IsSame(one, pair.One) != IsSame(next, pair.Next))
                && !pairs.Exists(pair => IsPair(pair.One, pair.Next, comparison.Evidence, closely: false) && IsSame(one, pair.One) && IsSame(next, pair.Next)))
            {
                return next;
            }
        }

        return null;
    }

    private static bool IsPair(Quantity one, Quantity next, CheckText text, bool closely) =>
        next.First == one.First || (closely ? next.First == one.Last + 1 && text.Words[next.First].Term.Token.Start == text.Words[one.Last].Term.Token.End + 1 : next.First <= one.Last + 3);

    private static bool IsWrong(Quantity claim, Comparison comparison)
    {
        var month = MonthOf(claim, comparison.Sentence);
        if (month is not null && IsAnotherDay(claim, month, comparison))
        {
            return true;
        }

        var same = comparison.Evidence.Quantities.Where(found => (IsSame(claim, found) && !IsOnlyArticle(found, claim, comparison)) || IsConverted(claim, found, comparison)).ToList();
        if (same.Count == 0)
        {
            return !IsInContext(claim, comparison) && !StandsThere(claim, comparison)
                && (month is not null || !IsInOtherWords(claim, comparison) || (claim.Kind == QuantityKind.Number && CountsSomethingElse(claim, same, comparison)));
        }

        // A part of one, without a unit, is no half hour, nor the half of "eine halbe bis eine Stunde".
        if (claim.Unit is null && claim.Value != Math.Floor(claim.Value) && same.TrueForAll(found => found.Unit is not null || !comparison.Evidence.Words[found.First].Term.IsNumber)
            && comparison.Sentence.Words[claim.First].Term.IsNumber)
        {
            return true;
        }

        if (claim.Unit is not null && !same.Exists(found => found.Unit == claim.Unit || IsConverted(claim, found, comparison) || (!comparison.IsOneLanguage && (IsAlone(found, comparison.Evidence) || UnitBehind(found, comparison.Evidence) == claim.Unit)))
            && (Units.IsAlwaysSaid(claim.Unit) || same.Exists(found => found.Unit is not null) || comparison.Evidence.Quantities.Any(found => found.Unit == claim.Unit)))
        {
            return true;
        }

        return IsOtherChange(claim, same, comparison) || IsAnotherOfName(claim, comparison) || CountsSomethingElse(claim, same, comparison);
    }

    /// <summary>"Fell by 4 percent" is not "sank auf 4 Prozent".</summary>
    private static bool IsOtherChange(Quantity claim, List<Quantity> same, Comparison comparison) => claim.Kind == QuantityKind.Number && !QuantityReader.IsYear(claim)
        && ChangeBefore(claim, comparison.Sentence) is { } change && same.TrueForAll(found => ChangeBefore(found, comparison.Evidence) is { } other && other != change);

    /// <summary>Whether a number is what something changes by, and not what it changes to; null when neither word stands before it.</summary>
    private static bool? ChangeBefore(Quantity quantity, CheckText text)
    {
        var at = quantity.First - 1;
        while (at > 0 && (QuantityReader.Rounds(text.Words[at].Term.Folded) || text.Words[at].Term.Folded is "just" or "only" or "nur"))
        {
            at--;
        }

        return at < 0 || text.Words[at].Clause != text.Words[quantity.First].Clause ? null
            : text.Words[at].Term.Folded switch { "um" or "by" => true, "auf" or "to" => false, _ => null };
    }

    /// <summary>The unit behind a number, which the reader of numbers leaves where "ein" may be an article: "dem einen Prozent"; null when there is none.</summary>
    private static string? UnitBehind(Quantity found, CheckText text) => found.Last + 1 < text.Words.Count ? Units.Of(text.Words[found.Last + 1].Term.Folded) : null;

    /// <summary>Whether a number stands around the paragraphs, with its unit: in a title, as a date. That of a title's name, "Regatta 50", counts nothing else.</summary>
    private static bool IsInContext(Quantity claim, Comparison comparison) => comparison.Context.Quantities.Any(found => IsSame(claim, found)
        && (claim.Unit is null || found.Unit == claim.Unit) && (IsOfName(claim, comparison.Sentence) || !IsOfName(found, comparison.Context)));

    /// <summary>Whether the name that a number belongs to stands in the evidence with other numbers only: "Layer 1" for Layer 2.</summary>
    private static bool IsAnotherOfName(Quantity claim, Comparison comparison)
    {
        if (!TellsWhich(claim, comparison.Sentence))
        {
            return false;
        }

        var names = comparison.InEvidence.Of(claim.First - 1).Where(match => match.Weight >= SameName).Select(match => match.At).ToHashSet();
        var numbers = comparison.Evidence.Quantities.Where(found => names.Contains(found.First - 1) && TellsWhich(found, comparison.Evidence)).ToList();
        return numbers.Count > 0 && numbers.TrueForAll(found => !IsSame(claim, found));
    }

    /// <summary>Whether a number behind a noun is no year, day, measure or score.</summary>
    private static bool TellsWhich(Quantity number, CheckText text) => number is { Kind: QuantityKind.Number, Unit: null } && !QuantityReader.IsYear(number) && IsOfName(number, text)
        && !text.Days.Any(day => day.At == number.First - 1) && Units.Of(text.Words[number.First - 1].Term.Folded) is null && text.Quantities.Count(other => other.First == number.First) == 1
        && !(number.Last + 1 < text.Words.Count && text.Words[number.Last + 1] is { Term.IsNumber: true } next && next.Clause == text.Words[number.Last].Clause);

    /// <summary>The month that a number is a day of: "2 May", "May 2"; null when it is none.</summary>
    private static CalendarDay? MonthOf(Quantity quantity, CheckText text) => IsDay(quantity)
        && quantity.Kind == QuantityKind.Number ? text.Days.FirstOrDefault(day => day.IsMonth && (day.At == quantity.Last + 1 || day.At == quantity.First - 1)) : null;

    private static bool IsDay(Quantity quantity) =>
        quantity is { Value: >= 1 and <= LongestDay, Unit: null, Kind: QuantityKind.Number or QuantityKind.One } && quantity.Value == Math.Floor(quantity.Value);

    /// <summary>Whether the evidence has other days of the same month, and not this one.</summary>
    private static bool IsAnotherDay(Quantity claim, CalendarDay month, Comparison comparison)
    {
        var days = comparison.Evidence.Quantities.Where(found => IsDay(found) && comparison.Evidence.Days.Any(day =>
            day.Name == month.Name && found.Last >= day.At - WordsBeforeMonth && found.First <= day.At + 1 && found.First != day.At)).ToList();
        return days.Count > 0 && !days.Exists(found => found.Value == claim.Value);
    }

    /// <summary>Whether what has the value of one is an article, "ein", and stands before something else than a claim in digits counts; who says "first" does not take it from an article.</summary>
    private static bool IsOnlyArticle(Quantity found, Quantity claim, Comparison comparison) => found.Kind == QuantityKind.One && !IsOrdinal(found, comparison.Evidence)
        && (claim.Kind == QuantityKind.One ? IsOrdinal(claim, comparison.Sentence) && found.Unit is null
            : claim is { Kind: QuantityKind.Number, Value: 1 } && !IsOneOf(found, comparison.Evidence) && CountsAnotherThing(found, claim, comparison));

    private static bool CountsAnotherThing(Quantity found, Quantity claim, Comparison comparison) => IsBeforeNumber(found, comparison.Evidence)
        || (Counted(claim, comparison.Sentence) is { } thing && Counted(found, comparison.Evidence) is { } other
            && !comparison.InEvidence.Of(thing).Any(match => match.At == other && match.Weight >= (comparison.IsOneLanguage ? SameWord : SameThing)));

    /// <summary>"Einer von vier".</summary>
    private static bool IsOneOf(Quantity found, CheckText text) => found.Last + 1 < text.Words.Count && text.Words[found.Last + 1].Term.Folded is "von" or "of" && text.Quantities.Any(other => other.First == found.Last + 2);

    /// <summary>"Eine 2-Punkte-Wertung".</summary>
    private static bool IsBeforeNumber(Quantity found, CheckText text) => found.Last + 1 < text.Words.Count && text.Words[found.Last + 1].Term.IsNumber && text.Words[found.Last + 1].Clause == text.Words[found.Last].Clause;

    /// <summary>Whether two numbers say the same, units aside.</summary>
    public static bool IsSame(Quantity claim, Quantity found)
    {
        if (claim.Kind == QuantityKind.Decade && QuantityReader.IsYear(found))
        {
            // "The early 1980s" for 1982.
            return Math.Floor(found.Value / 10) * 10 % (claim.Value < 100 ? 100 : 10_000) == claim.Value;
        }

        if (claim.Kind == QuantityKind.Decade || found.Kind == QuantityKind.Decade)
        {
            return claim.Kind == found.Kind && (claim.Value == found.Value || (Math.Min(claim.Value, found.Value) < 100 && claim.Value % 100 == found.Value % 100));
        }

        if ((claim.Kind == QuantityKind.Several) != (found.Kind == QuantityKind.Several))
        {
            return false;
        }

        if (claim.Kind == QuantityKind.Time || found.Kind == QuantityKind.Time)
        {
            return claim.Kind == found.Kind ? claim.Value % 720 == found.Value % 720
                : claim.Kind == QuantityKind.Time ? IsClock(found.Value, claim.Value) : IsClock(claim.Value, found.Value);
        }

        return Math.Abs(claim.Value - found.Value) <= 1e-9 * Math.Abs(found.Value)
            || (claim.IsRounded && !found.IsRounded && IsRoundedFrom(claim.Value, found.Value));
    }

    /// <summary>Whether a number that is written without "o'clock" is a time: 6, 6.30.</summary>
    private static bool IsClock(double number, double minutes) => number < 25 && DigitGroup.Minutes(number, string.Empty) % 720 == minutes % 720;

    /// <summary>Whether a number is another one in the other language's measures, which the evidence itself does not use: 20 feet are six metres.</summary>
    private static bool IsConverted(Quantity claim, Quantity found, Comparison comparison) =>
        !comparison.IsOneLanguage && (IsOfAnotherUnit(claim, found, comparison) || Degrees.AreSame(claim, comparison.Sentence, found, comparison.Evidence));

    private static bool IsOfAnotherUnit(Quantity claim, Quantity found, Comparison comparison) =>
        claim.Unit is not null && found.Unit is not null && claim.Unit != found.Unit && Units.Convert(found.Value, found.Unit, claim.Unit) is { } converted
        && IsConversion(claim.Value, converted) && !comparison.Evidence.Quantities.Any(other => other.Unit == claim.Unit);

    /// <summary>Whether a number is a converted one, rounded: to its last digit, up or down, or in two digits to five, as 7.5 for 7.62.</summary>
    private static bool IsConversion(double claim, double converted)
    {
        var unit = LastDigit(claim);
        var difference = Math.Abs(claim - converted);
        return (difference <= Conversion * converted && (difference <= Rounding * unit || (Math.Round(claim / unit) % 5 == 0 && claim < 100 * unit)))
            || (difference <= unit / 2 && difference <= RoundedConversion * converted);
    }

    /// <summary>"About 50" says 49.8, and does not say 51: the figure has the digits that it claims.</summary>
    private static bool IsRoundedFrom(double rounded, double exact) =>
        Math.Abs(exact - rounded) <= LastDigit(rounded) / 2 && Math.Abs(exact - rounded) <= 0.1 * Math.Abs(rounded);

    /// <summary>What the last digit of a number counts, zeros aside: 10 of 620, 0.1 of 7.5.</summary>
    private static double LastDigit(double number)
    {
        var unit = 1.0;
        while (unit <= 1e15 && number % (unit * 10) == 0 && number != 0)
        {
            unit *= 10;
        }

        while (unit >= SmallestUnit && Math.Abs(number - (Math.Round(number / unit) * unit)) > SmallestUnit)
        {
            unit /= 10;
        }

        return unit;
    }

    /// <summary>Whether the evidence has the words of a number as they are, as it has names of the other language: "Four Corners".</summary>
    private static bool StandsThere(Quantity claim, Comparison comparison) => claim.Place.Words
        .All(i => comparison.Evidence.Words.Any(word => word.IsCapitalised && word.Term.Folded == comparison.Sentence.Words[i].Term.Folded));

    private static bool IsInOtherWords(Quantity claim, Comparison comparison) =>
        (claim.Kind == QuantityKind.One && !IsOrdinal(claim, comparison.Sentence)) || NumbersInOtherWords.AreTheTwo(claim, comparison.Sentence, comparison.Evidence) || NumbersInOtherWords.IsOneOf(claim, comparison.Sentence, comparison.Evidence)
        || (!IsOfName(claim, comparison.Sentence) && comparison.Evidence.Words.Any(word => NumberWords.IsFirstPart(word, claim.Value) || NumbersInOtherWords.Say(claim, word.Term)));

    /// <summary>"Ligue 3": digits behind a noun tell which one, and are not said otherwise.</summary>
    private static bool IsOfName(Quantity claim, CheckText text) => claim.First > 0 && text.Words[claim.First].Term.IsNumber
        && text.Words[claim.First - 1] is { IsCapitalised: true, IsContent: true } before && before.Clause == text.Words[claim.First].Clause;

    private static bool IsOrdinal(Quantity claim, CheckText sentence) =>
        sentence.Words[claim.First].Term.Folded is var word && (word.StartsWith("erst", StringComparison.Ordinal) || word == "first");

    /// <summary>"Two hours and three minutes" does not say "three hours": what the sentence counts has another number in the evidence, and only that.</summary>
    private static bool CountsSomethingElse(Quantity claim, List<Quantity> same, Comparison comparison)
    {
        // A year counts nothing; units are compared as such; and "the opening two" says the first in another way.
        if (QuantityReader.IsYear(claim) || claim.Kind == QuantityKind.Several || Counted(claim, comparison.Sentence) is not { } thing || (claim.Unit is not null && Units.Of(comparison.Sentence.Words[thing].Term.Folded) == claim.Unit)
            || (IsOrdinal(claim, comparison.Sentence) && !comparison.IsOneLanguage && comparison.Evidence.Words.Any(word => NumbersInOtherWords.Say(claim, word.Term))))
        {
            return false;
        }

        // Whoever lives or died somewhere is one of so many people.
        if (Persons.AreNamedSo(comparison.Sentence.Words[thing]) && same.Exists(found => Counted(found, comparison.Evidence) is { } counted && Persons.Are(comparison.Evidence.Words[counted])))
        {
            return false;
        }

        // Towers are no gable towers where the evidence counts towers as well.
        var least = comparison.IsOneLanguage ? Math.Max(SameThing, Math.Min(comparison.InEvidence.Match(thing), SameName)) : SameThing;
        var things = comparison.InEvidence.Of(thing).Where(match => match.Weight >= least).Select(match => match.At).ToList();
        var counts = comparison.Evidence.Quantities.Where(found => !QuantityReader.IsYear(found) && comparison.MayBeTranslated(found.First) && CountedBy(found, comparison.Evidence).Any(things.Contains)).ToList();

        // "Ein" is an article as often as a number: only another number right before the same thing tells.
        if (claim.Kind == QuantityKind.One && !IsOrdinal(claim, comparison.Sentence) && !counts.Exists(found => things.Contains(found.Last + 1)))
        {
            return false;
        }

        return counts.Count > 0 && counts.TrueForAll(found => !IsSame(claim, found) && found.Kind == QuantityKind.Number)
            && same.TrueForAll(found => !(!comparison.IsOneLanguage && IsAlone(found, comparison.Evidence)) && !CountedBy(found, comparison.Evidence).Any(things.Contains) && things.TrueForAll(at => Math.Abs(at - found.Last) > NearWords));
    }

    /// <summary>Whether a number ends its clause, and so counts what was named before: "four days, paid for five".</summary>
    private static bool IsAlone(Quantity found, CheckText text) =>
        found is { Unit: null, Kind: QuantityKind.Number } && (found.Last + 1 == text.Words.Count || text.Words[found.Last + 1].Clause != text.Words[found.Last].Clause);

    /// <summary>The words of the evidence that may be what a number counts: the counted one, and in English the others of its noun, "four Tesco accounts".</summary>
    private static IEnumerable<int> CountedBy(Quantity found, CheckText evidence)
    {
        if (Counted(found, evidence) is not { } counted)
        {
            return [];
        }

        return evidence.Words[counted].Language == Languages.German ? [counted]
            : Enumerable.Range(counted, Math.Min(NearWords, evidence.Words.Count - counted)).TakeWhile(i => evidence.Words[i].Clause == evidence.Words[counted].Clause && evidence.Words[i].IsContent && !evidence.Words[i].Term.IsNumber);
    }

    /// <summary>The word that a number counts: the first with content after it, before any preposition in German, and there a noun, of "zwei EU-Staaten" the states: "51 % stimmte für ein Parlament" counts nothing.</summary>
    private static int? Counted(Quantity quantity, CheckText text)
    {
        var near = Enumerable.Range(quantity.Last + 1, Math.Max(0, Math.Min(NearWords, text.Words.Count - quantity.Last - 1)))
            .TakeWhile(i => text.Words[i].Clause == text.Words[quantity.Last].Clause && !(text.Words[i].Language == Languages.German && Prepositions.Leads(text.Words[i]))).Where(i => text.Words[i].IsContent).ToList();
        return near.Count == 0 || text.Words[near[0]].Term.IsNumber ? null
            : text.Words[near[0]].Language == Languages.English ? near[0]
            : near.Where(i => text.Words[i].IsCapitalised).Select(i => (int?)HeadOf(text.Words, i)).FirstOrDefault();
    }

    /// <summary>The last part of what hyphens join to a German noun, or to the names behind it: "EU-Staaten", "Doctor Who-Serie".</summary>
    private static int HeadOf(IReadOnlyList<CheckWord> words, int at)
    {
        var last = NameWords.RunOf(words, at, word => word.IsCapitalised).Last;
        while (last > at && !words[last].IsJoined)
        {
            last--;
        }

        return last;
    }
}
