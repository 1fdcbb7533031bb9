using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Compares how far two texts say that something goes: "only" and "not only", "later than" and "no later than".</summary>
internal static class Bounds
{
    private static readonly FrozenSet<string> OnlyWords = WordSet.Of("only just merely simply nur lediglich bloss einfach");
    private static readonly FrozenSet<string> Comparatives = WordSet.Of("later more less fewer earlier später mehr weniger früher");

    /// <summary>Whether a sentence says the one where what it is taken from says the other.</summary>
    public static bool AreWrong(IReadOnlyList<CheckWord> sentence, IReadOnlyList<CheckWord> saidThere) => IsOnlyWrong(sentence, saidThere) || IsBoundWrong(sentence, saidThere);

    /// <summary>Whether one says "not only" where the other says "only".</summary>
    private static bool IsOnlyWrong(IReadOnlyList<CheckWord> sentence, IReadOnlyList<CheckWord> saidThere)
    {
        var (claimed, claimedDenied) = Only(sentence);
        var (found, foundDenied) = Only(saidThere);
        return (claimedDenied && found && !foundDenied && !claimed) || (claimed && foundDenied && !claimedDenied && !found);
    }

    /// <summary>Whether one says "later than" where the other says "no later than", and so with more and less.</summary>
    private static bool IsBoundWrong(IReadOnlyList<CheckWord> sentence, IReadOnlyList<CheckWord> saidThere)
    {
        var (claimed, found) = (Compared(sentence), Compared(saidThere));
        return claimed.Count > 0 && found.Count > 0 && claimed.All(isDenied => !found.Contains(isDenied));
    }

    /// <summary>For each "more than", "later than" of a text, whether it is denied.</summary>
    private static List<bool> Compared(IReadOnlyList<CheckWord> words) =>
    [
        .. Enumerable.Range(0, words.Count).Where(i => i + 1 < words.Count && Comparatives.Contains(words[i].Term.Folded) && words[i + 1].Term.Folded is "than" or "als")
            .Select(i => i > 0 && words[i - 1].Term.Folded is "no" or "not" or "nicht"),
    ];

    /// <summary>Whether a text says "only", and whether it says "not only".</summary>
    private static (bool Said, bool Denied) Only(IReadOnlyList<CheckWord> words)
    {
        var (said, denied) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            if (OnlyWords.Contains(words[i].Term.Folded))
            {
                var isDenied = (i > 0 && NegationReader.IsNot(words[i - 1].Term.Folded)) || (i + 2 < words.Count && words[i + 1].Term.Folded == "not" && words[i + 2].Term.Folded == "about");
                (said, denied) = (said || !isDenied, denied || isDenied);
            }
        }

        return (said, denied);
    }
}
