using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>What stands before a name and says what it is to the rest: "from", "gegen". Words of both languages that may translate each other share a kind.</summary>
internal static class Prepositions
{
    private const int MostBetween = 3;
    private const float Same = 0.3f;
    private const float OnlyOne = -0.15f;

    private static readonly FrozenDictionary<string, uint> Kinds = Read("""
        in at on within inside im an am auf bei beim ins ans aufs
        from of out von aus vom des der eines einer
        by through durch von vom
        to toward towards into at nach zu zum zur an gegenüber in ins
        with mit
        for für
        against gegen wider
        between among zwischen unter
        after following nach nachdem
        before vor bevor
        about over on über um zu zum zur
        without ohne
        than als
        as als wie
        near bei nahe
        under unter
        during während bei
        behind hinter
        called named namens
        """);

    private static readonly FrozenSet<string> OfParts = WordSet.Of("der des eines einer von als wie");
    private static readonly FrozenSet<string> Articles = WordSet.Of("the a an die das den dem ein eine einem einen");

    /// <summary>How alike the prepositions before a place of a sentence and one of its evidence are, as <see cref="Surroundings"/> count: below 0 when they are different ones, or only one has any.</summary>
    public static float Likeness(Comparison comparison, Place place, Place there)
    {
        var (here, other) = (comparison.Sentence.PrepositionBefore(place.First), comparison.Evidence.PrepositionBefore(there.First));
        return here == 0 && other == 0 ? 0 : here == 0 || other == 0 ? OnlyOne : (here & other) != 0 ? Same : -Same;
    }

    /// <summary>Whether a word is a preposition, behind which something else is named: "51 % für ein Parlament", but "drei der Kinder".</summary>
    public static bool Leads(CheckWord word) => Kinds.ContainsKey(word.Term.Folded) && !OfParts.Contains(word.Term.Folded);

    /// <summary>The kinds of the preposition before a name, as bits; 0 when none stands there. Articles and what else has a capital may stand between.</summary>
    public static uint Before(IReadOnlyList<CheckWord> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - MostBetween && words[i].Clause == words[at].Clause; i--)
        {
            if (Kinds.TryGetValue(words[i].Term.Folded, out var kinds))
            {
                return kinds;
            }

            if (!words[i].IsCapitalised && !Articles.Contains(words[i].Term.Folded))
            {
                return 0;
            }
        }

        return 0;
    }

    private static FrozenDictionary<string, uint> Read(string lines)
    {
        var kinds = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var (line, kind) in lines.Split('\n').Select((line, kind) => (line, kind)))
        {
            foreach (var word in WordSet.Of(line))
            {
                kinds[word] = kinds.GetValueOrDefault(word) | (1u << kind);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
