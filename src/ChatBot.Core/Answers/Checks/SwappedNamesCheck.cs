using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>No two names of a sentence stand in each other's places: what stands around each, in the sentence and in the evidence, would be much more alike were they changed round.</summary>
/// <remarks>It needs no sentence laid beside another, and so works across languages, where words stand in another order.</remarks>
internal static class SwappedNamesCheck
{
    private const int Reach = 3;
    private const float MuchMoreInTranslation = 0.6f;
    private const float MuchMoreInSameLanguage = 1;
    private const int LongestPhrase = 3;
    private const float Noun = 0.7f;

    private static readonly FrozenSet<string> Joining = WordSet.Of("and or und oder sowie & the der die das den dem des in of as well bzw sowohl then dann");

    /// <summary>The number of the first word of the first of two names that stand in each other's places; null when none do.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        // What is said by the opposite verb has its names in each other's places.
        if (Enumerable.Range(0, comparison.Sentence.Words.Count).Any(word => Converses.AreIn(word, comparison)))
        {
            return null;
        }

        var surroundings = new Surroundings(comparison, Reach);
        var muchMore = comparison.IsOneLanguage ? MuchMoreInSameLanguage : MuchMoreInTranslation;
        return Exchange.FirstOfPair(comparison.Names, (one, other) => MayBeSwapped(one, other, comparison) && Exchange.Gain(one, other, surroundings, comparison) > muchMore)?.Place.First;
    }

    /// <summary>Whether the order of two names tells something: not that of a list, of a name within a phrase, or of an adjective, which German writes small.</summary>
    private static bool MayBeSwapped(PlacedName one, PlacedName other, Comparison comparison)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return words[one.Place.First].Sentence == words[other.Place.First].Sentence
            && !one.There.Any(other.There.Contains)
            && !NamePlaces.IsAdjectiveThere(comparison, one) && !NamePlaces.IsAdjectiveThere(comparison, other)
            && !AreListed(words, one.Place, other.Place) && !AreOfOnePhrase(comparison, one.Place, other.Place)
            && !one.There.Any(place => other.There.Any(there => place.First < there.First ? AreListed(evidence, place, there) : AreListed(evidence, there, place)));
    }

    /// <summary>Whether nothing but names and what joins them stands between two names.</summary>
    private static bool AreListed(IReadOnlyList<CheckWord> words, Place one, Place other)
    {
        for (var i = one.Last + 1; i < other.First; i++)
        {
            if (!Joining.Contains(words[i].Term.Folded) && !(words[i].Language == Languages.English ? words[i].IsCapitalised : NameWords.IsName(words, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Harbour Council chair Edda Brinkmann": whether only nouns stand between two names, as German shows by their capitals.</summary>
    private static bool AreOfOnePhrase(Comparison comparison, Place one, Place other)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return words[one.First].Language == Languages.English && other.First - one.Last - 1 <= LongestPhrase
            && Enumerable.Range(one.Last + 1, other.First - one.Last - 1).All(i => words[i].IsCapitalised
                || (words[i].IsContent && comparison.InEvidence.Of(i).Where(match => match.Weight >= Noun).ToList() is { Count: > 0 } matches && matches.TrueForAll(match => evidence[match.At].IsCapitalised)));
    }
}
