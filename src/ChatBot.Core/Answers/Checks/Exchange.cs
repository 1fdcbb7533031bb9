namespace ChatBot.Core.Answers.Checks;

/// <summary>Compares where two words of a sentence stand with where the evidence has them: as they are, and changed round.</summary>
internal static class Exchange
{
    private const float SameOrder = 0.2f;

    /// <summary>The first of two things of which a condition holds, each taken with each that follows it; null when it holds of none.</summary>
    public static T? FirstOfPair<T>(IReadOnlyList<T> things, Func<T, T, bool> areSwapped)
        where T : class
    {
        for (var i = 0; i < things.Count; i++)
        {
            for (var other = i + 1; other < things.Count; other++)
            {
                if (areSwapped(things[i], things[other]))
                {
                    return things[i];
                }
            }
        }

        return null;
    }

    /// <summary>How much more alike the surroundings of both words are to those in the evidence when the words are changed round; below 0 when they are as the evidence has them.</summary>
    public static float Gain(PlacedName one, PlacedName other, Surroundings surroundings, Comparison comparison)
    {
        var uncounted = Uncounted.Of(comparison, one, other);
        var (ones, others) = (one.There, other.There);
        float Likeness(Place place, Place there) => surroundings.Likeness(place, there, uncounted) + Prepositions.Likeness(comparison, place, there);
        var (oneHere, oneThere) = (Likenesses(one.Place, ones, Likeness), Likenesses(one.Place, others, Likeness));
        var (otherHere, otherThere) = (Likenesses(other.Place, others, Likeness), Likenesses(other.Place, ones, Likeness));
        return Best(comparison, others, oneThere, ones, otherThere) - Best(comparison, ones, oneHere, others, otherHere);
    }

    private static float[] Likenesses(Place place, IReadOnlyList<Place> there, Func<Place, Place, float> likeness)
    {
        var likenesses = new float[there.Count];
        for (var i = 0; i < likenesses.Length; i++)
        {
            likenesses[i] = likeness(place, there[i]);
        }

        return likenesses;
    }

    /// <summary>The most that two places in the evidence come to, one of each list.</summary>
    private static float Best(Comparison comparison, IReadOnlyList<Place> first, float[] firsts, IReadOnlyList<Place> second, float[] seconds)
    {
        var best = float.NegativeInfinity;
        for (var i = 0; i < firsts.Length; i++)
        {
            for (var j = 0; j < seconds.Length; j++)
            {
                best = Math.Max(best, firsts[i] + seconds[j] + OfOrder(comparison, first[i], second[j]));
            }
        }

        return best;
    }

    private static float OfOrder(Comparison comparison, Place first, Place second) =>
        comparison.Evidence.Words[first.First].Sentence != comparison.Evidence.Words[second.First].Sentence ? 0 : first.First < second.First ? SameOrder : -SameOrder;
}
