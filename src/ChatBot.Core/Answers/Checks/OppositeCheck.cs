using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>No word of a sentence stands where the evidence has its opposite.</summary>
internal sealed class OppositeCheck(OppositeWords opposites)
{
    private const float Recognised = 0.6f;

    private const int Near = 3;

    private static readonly FrozenSet<string> Against = WordSet.Of("gegen wider against contrary violates violated breached");
    private static readonly FrozenSet<string> Views = WordSet.Of("Ansicht Meinung Auffassung Angaben Aussage Aussagen Einschätzung Überzeugung Worten Schätzungen Bekunden Darstellung");

    /// <summary>The number of the word whose opposite the evidence has, and not the word itself; null when there is none.</summary>
    public int? FirstWrong(Comparison comparison)
    {
        for (var i = 0; i < comparison.Sentence.Words.Count; i++)
        {
            if (comparison.Match(i) >= Recognised || IsMeasure(comparison.Sentence.Words, i) || IsView(comparison.Sentence.Words, i))
            {
                continue;
            }

            foreach (var opposite in opposites.Of(comparison.Sentence.Words[i]))
            {
                if (HasInstead(opposite, i, comparison))
                {
                    return i;
                }
            }
        }

        return FirstDenied(comparison);
    }

    /// <summary>The word that the evidence has with a beginning that denies it, or the other way round: "clear" for "unklar". Whether a word denies it instead is another check's matter.</summary>
    private int? FirstDenied(Comparison comparison)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        if (comparison.Sentence.Negations.Any(negation => !negation.IsImplied))
        {
            return null;
        }

        for (var at = 0; at < evidence.Count; at++)
        {
            if (comparison.InEvidence.Covered(at) < Recognised && opposites.DeniedBy(evidence[at]) is { } denied
                && Enumerable.Range(0, words.Count).FirstOrDefault(i => words[i].IsContent && Share(words[i].Keys, denied) && comparison.Match(i) < Recognised && !IsAgainst(i, comparison.Sentence), -1) is var found and >= 0)
            {
                return found;
            }
        }

        if (!comparison.Evidence.Negations.Any(negation => !negation.IsImplied))
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (comparison.Match(i) < Recognised && opposites.DeniedBy(words[i]) is { } denied && HasInstead(denied, i, comparison))
                {
                    return i;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the evidence has what is opposite to a word, where it says of the same thing: "not possible" is impossible, and "vor dem Gericht" has nothing to do with "nach der Sitzung".</summary>
    private static bool HasInstead(IReadOnlyList<WordKey> opposite, int word, Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        return Enumerable.Range(0, words.Count).Any(at => comparison.InEvidence.Covered(at) < Recognised && Share(words[at].Keys, opposite) && !IsMeasure(words, at) && !IsAgainst(at, comparison.Evidence)
            && !(IsDenied(word, comparison.Sentence) && !IsDenied(at, comparison.Evidence)) && (comparison.Sentence.Words[word].IsContent || words[at].IsContent || GovernsTheSame(word, at, comparison)));
    }

    /// <summary>Whether "not" stands before a word in its clause.</summary>
    private static bool IsDenied(int at, CheckText text) =>
        text.Negations.Any(negation => !negation.IsImplied && negation.At < at && at - negation.At <= Near && text.Words[negation.At].Clause == text.Words[at].Clause);

    /// <summary>Whether prepositions do not stand before different things.</summary>
    private static bool GovernsTheSame(int word, int at, Comparison comparison) =>
        NextContent(comparison.Sentence.Words, word) is not { } thing || NextContent(comparison.Evidence.Words, at) is not { } there
        || comparison.InEvidence.Of(thing).Any(match => match.At == there) || !comparison.InEvidence.Of(thing).Any();

    private static int? NextContent(IReadOnlyList<CheckWord> words, int at) => Enumerable.Range(at + 1, words.Count - at - 1)
        .TakeWhile(i => words[i].Clause == words[at].Clause).Where(i => words[i].IsContent).Select(i => (int?)i).FirstOrDefault();

    /// <summary>Whether a word is what something is done against: "gegen die Verfassung" is unconstitutional.</summary>
    private static bool IsAgainst(int at, CheckText text) =>
        Enumerable.Range(1, Near).Any(back => at >= back && text.Words[at - back].Clause == text.Words[at].Clause && Against.Contains(text.Words[at - back].Term.Folded));

    /// <summary>"Eleven years old" is as young as eleven, "36 Euro hoch" as low, and "right before" has no left.</summary>
    private static bool IsMeasure(IReadOnlyList<CheckWord> words, int at)
    {
        var before = at > 0 ? words[at - 1].Term.Folded : string.Empty;
        return words[at].Term.Folded switch
        {
            "right" => at + 1 < words.Count && words[at + 1].Term.Folded is "before" or "after" or "now" or "away" or "when",
            "alt" or "old" => Units.Of(before) is "year" or "month" or "week" or "day",
            "hoch" or "high" or "lang" or "lange" or "long" or "gross" => at > 0 && (words[at - 1].Term.IsNumber || Units.Of(before) is not null),
            _ => false,
        };
    }

    /// <summary>"Nach Ansicht vieler", "nach eigener Ansicht" is not after something.</summary>
    private static bool IsView(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded == "nach" && words.Skip(at + 1).Take(2).Any(word => Views.Contains(word.Term.Folded));

    private static bool Share(IReadOnlyList<WordKey> keys, IReadOnlyList<WordKey> others) =>
        keys.Any(key => key.Weight > Recognised && others.Any(other => other.Hash == key.Hash && other.Weight > Recognised));
}
