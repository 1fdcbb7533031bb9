using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Compares how far two texts say that something goes: "only" and "not only", "later than" and "no later than".</summary>
internal static class Bounds
{
    private static readonly FrozenSet<string> OnlyWords = WordSet.Of("only just merely simply nur lediglich bloss einfach");
    private static readonly FrozenDictionary<string, string> Comparatives = WordSet.Names("""
        later: later später
        earlier: earlier früher
        more: more mehr
        less: less fewer weniger
        """);

    // Words that deny such a comparison: what happens by Friday at the latest happens no later.
    private static readonly FrozenDictionary<string, string> Limits = WordSet.Names("""
        later: latest spätestens
        earlier: earliest frühestens
        more: most höchstens
        less: least mindestens
        """);

    private static readonly FrozenSet<string> Until = WordSet.Of("bis until till");

    /// <summary>Whether a sentence says the one where what it is taken from says the other.</summary>
    public static bool AreWrong(IReadOnlyList<CheckWord> sentence, IReadOnlyList<CheckWord> saidThere) =>
        IsOnlyWrong(sentence, saidThere) || IsBoundWrong(sentence, saidThere) || IsDurationWrong(sentence, saidThere) || IsDurationWrong(saidThere, sentence);

    /// <summary>Whether one says "not only" where the other says "only".</summary>
    private static bool IsOnlyWrong(IReadOnlyList<CheckWord> sentence, IReadOnlyList<CheckWord> saidThere)
    {
        var (claimed, claimedDenied) = Only(sentence);
        var (found, foundDenied) = Only(saidThere);
        return (claimedDenied && found && !foundDenied && !claimed) || (claimed && foundDenied && !claimedDenied && !found);
    }

    /// <summary>Whether one says "later than" where the other says "no later than" or "at the latest", and so with more and less.</summary>
    private static bool IsBoundWrong(IReadOnlyList<CheckWord> sentence, IReadOnlyList<CheckWord> saidThere)
    {
        var (claimed, found) = (Compared(sentence).ToLookup(bound => bound.Kind, bound => bound.IsDenied), Compared(saidThere).ToLookup(bound => bound.Kind, bound => bound.IsDenied));
        return claimed.Any(kind => found.Contains(kind.Key) && kind.All(isDenied => !found[kind.Key].Contains(isDenied)));
    }

    /// <summary>Each "more than", "later than", "at most" of a text, and whether it is denied.</summary>
    private static IEnumerable<(string Kind, bool IsDenied)> Compared(IReadOnlyList<CheckWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var (folded, next, before) = (words[i].Term.Folded, i + 1 < words.Count ? words[i + 1].Term.Folded : string.Empty, i > 0 ? words[i - 1].Term.Folded : string.Empty);
            if (next is "than" or "als" && Comparatives.TryGetValue(folded, out var compared))
            {
                yield return (compared, before is "no" or "not" or "nicht");
            }
            else if (Limits.TryGetValue(folded, out var limited) && (folded.EndsWith("ens", StringComparison.Ordinal) || (folded is "most" or "least" ? before == "at" : before == "the" && i > 1 && words[i - 2].Term.Folded == "at")))
            {
                yield return (limited, true);
            }
        }
    }

    /// <summary>Whether the one says "until" and the other only "as long as", and does not deny what lasts.</summary>
    private static bool IsDurationWrong(IReadOnlyList<CheckWord> one, IReadOnlyList<CheckWord> other) =>
        SaysUntil(one) && !SaysAsLong(one) && SaysAsLong(other) && !SaysUntil(other) && !other.Any(word => NegationReader.IsNot(word.Term.Folded) || word.Term.Folded == "no" || word.Term.Folded.StartsWith("kein", StringComparison.Ordinal));

    private static bool SaysUntil(IReadOnlyList<CheckWord> words) => words.Any(word => Until.Contains(word.Term.Folded));

    private static bool SaysAsLong(IReadOnlyList<CheckWord> words) => Enumerable.Range(0, words.Count)
        .Any(i => words[i].Term.Folded == "solange" || (i + 1 < words.Count && (words[i].Term.Folded, words[i + 1].Term.Folded) is ("so", "lange") or ("as", "long")));

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
