using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>No two nouns of a sentence stand in each other's places: "the separatists threw stones at the police" where the evidence has it the other way round.</summary>
/// <remarks>German tells nouns by their capitals, so that one of the texts must be German. There are more of them than of names, and their order is freer, so that more must tell.</remarks>
internal static class SwappedNounsCheck
{
    private const int Reach = 3;
    private const int Near = 2;
    private const float MuchMore = 1.5f;
    private const float Same = 0.9f;

    /// <summary>The number of the first of two nouns that stand in each other's places; null when none do.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        var surroundings = new Surroundings(comparison, Reach);
        return Exchange.FirstOfPair(Nouns(comparison), (one, other) => MayBeSwapped(one, other, comparison) && Exchange.Gain(one, other, surroundings, comparison) > MuchMore)?.Place.First;
    }

    /// <summary>Whether two nouns stand apart in both texts, so that what stands around them tells them apart, and in another order.</summary>
    private static bool MayBeSwapped(PlacedName one, PlacedName other, Comparison comparison)
    {
        if (comparison.Sentence.Words[one.Place.First].Sentence != comparison.Sentence.Words[other.Place.First].Sentence || other.Place.First - one.Place.Last <= Near)
        {
            return false;
        }

        var isTurned = false;
        for (var i = 0; i < one.There.Count; i++)
        {
            for (var j = 0; j < other.There.Count; j++)
            {
                var distance = other.There[j].First - one.There[i].First;
                if (Math.Abs(distance) <= Near)
                {
                    return false;
                }

                isTurned |= distance < 0;
            }
        }

        return isTurned;
    }

    private static List<PlacedName> Nouns(Comparison comparison)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        var days = comparison.Sentence.Days.Select(day => day.At).ToHashSet();
        var nouns = new List<PlacedName>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsContent && !words[i].Term.IsNumber && !days.Contains(i) && !comparison.IsFrame(i)
                && comparison.InEvidence.Of(i).Where(match => match.Weight >= Same).ToList() is { Count: > 0 } matches && matches.TrueForAll(match => IsNoun(words[i]) || IsNoun(evidence[match.At])))
            {
                nouns.Add(new(new(i, i), [.. matches.Select(match => new Place(match.At, match.At))]));
            }
        }

        return nouns;
    }

    private static bool IsNoun(CheckWord word) => word.Language == Languages.German && word.IsCapitalised;
}
