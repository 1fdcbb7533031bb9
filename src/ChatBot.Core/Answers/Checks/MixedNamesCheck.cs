namespace ChatBot.Core.Answers.Checks;

/// <summary>No name of a sentence is put together from two of the evidence: "Edda Wieland" of Edda Brinkmann and Paul Wieland.</summary>
internal static class MixedNamesCheck
{
    // Words of one name hardly stand further apart: "Brinkmann, Edda".
    private const int Near = 3;

    /// <summary>The number of the second word of such a name; null when there is none.</summary>
    public static int? FirstWrong(Comparison comparison) => comparison.Names
        .SelectMany(name => Enumerable.Range(name.Place.First, name.Place.Last - name.Place.First)).Where(i => IsMixed(i, i + 1, comparison)).Select(i => (int?)(i + 1)).FirstOrDefault();

    /// <summary>Whether two words of a name stand apart wherever the evidence has them, and one of them always beside a word of another name.</summary>
    private static bool IsMixed(int one, int next, Comparison comparison)
    {
        var (ones, nexts) = (NamePlaces.Of(comparison, one).ToList(), NamePlaces.Of(comparison, next).ToList());
        return !comparison.InFull.IsKnown(one) && !ones.Any(at => nexts.Any(other => Math.Abs(at - other) <= Near))
            && (ones.TrueForAll(at => AreOfOneName(comparison, at, at + 1)) || nexts.TrueForAll(at => AreOfOneName(comparison, at - 1, at)));
    }

    private static bool AreOfOneName(Comparison comparison, int at, int next)
    {
        var words = comparison.Evidence.Words;
        return at >= 0 && next < words.Count && words[at].Clause == words[next].Clause && words[next].Term.Token.Start == words[at].Term.Token.End + 1
            && NameWords.IsName(words, at) && NameWords.IsName(words, next);
    }
}
