namespace ChatBot.Core.Answers.Checks;

/// <summary>No two numbers of a sentence stand in each other's places: what stands around each, in the sentence and in the evidence, would be more alike were they changed round.</summary>
internal static class SwappedNumbersCheck
{
    private const int Reach = 5;
    private const float More = 0.3f;

    // "5 to 4", "19 of 29" are one, and have the same around them.
    private const int FewestBetween = 2;

    /// <summary>The number of the first word of the first of two numbers that stand in each other's places; null when none do.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        var claims = comparison.Sentence.Quantities.Where(claim => claim.IsCount).ToList();
        if (AreInOrder(claims, comparison))
        {
            return null;
        }

        var surroundings = new Surroundings(comparison, Reach);
        return Exchange.FirstOfPair(claims, (one, other) => MayBeSwapped(one, other) && AreSwapped(one, other, surroundings, comparison))?.First;
    }

    /// <summary>Whether one sentence of the evidence has the same numbers, all of them, in the same order, as where it is said again and one is spelled out.</summary>
    private static bool AreInOrder(IReadOnlyList<Quantity> claims, Comparison comparison)
    {
        if (!comparison.IsOneLanguage || claims.Count < 2)
        {
            return false;
        }

        var words = comparison.Evidence.Words;
        return comparison.Evidence.Quantities.Where(found => found.IsCount).GroupBy(found => words[found.First].Sentence)
            .Any(sentence => sentence.Count() == claims.Count && sentence.Zip(claims).All(pair => NumberCheck.IsSame(pair.Second, pair.First)));
    }

    private static bool MayBeSwapped(Quantity one, Quantity other) => !NumberCheck.IsSame(one, other) && other.First - one.Last > FewestBetween
        && QuantityReader.IsYear(one) == QuantityReader.IsYear(other) && (one.Unit == other.Unit || one.Unit is null || other.Unit is null);

    private static bool AreSwapped(Quantity one, Quantity other, Surroundings surroundings, Comparison comparison)
    {
        float Likeness(Quantity claim, Quantity found) => surroundings.Likeness(claim.Place, found.Place, new(Numbers: true));
        float Best(Quantity claim, IEnumerable<Quantity> places) => places.Max(found => Likeness(claim, found));
        var ones = comparison.Evidence.Quantities.Where(found => NumberCheck.IsSame(one, found)).ToList();
        var others = comparison.Evidence.Quantities.Where(found => NumberCheck.IsSame(other, found)).ToList();
        return ones.Count > 0 && others.Count > 0 && Best(one, others) + Best(other, ones) > Best(one, ones) + Best(other, others) + More;
    }
}
