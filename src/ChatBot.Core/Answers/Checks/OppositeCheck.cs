using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>No word of a sentence stands where the evidence has its opposite.</summary>
internal sealed class OppositeCheck(OppositeWords opposites)
{
    private const float Recognised = 0.6f;

    private const int Near = 3;

    private static readonly FrozenSet<string> Against = WordSet.Of("gegen wider against contrary violates violated breached");
    private static readonly FrozenSet<string> Views = WordSet.Of("Ansicht Meinung Auffassung Angaben Aussage Aussagen Einschätzung Überzeugung Worten Schätzungen");

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
                if (HasInstead(opposite, comparison))
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
                if (comparison.Match(i) < Recognised && opposites.DeniedBy(words[i]) is { } denied && HasInstead(denied, comparison))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static bool HasInstead(IReadOnlyList<WordKey> opposite, Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        return Enumerable.Range(0, words.Count).Any(at => comparison.InEvidence.Covered(at) < Recognised && Share(words[at].Keys, opposite) && !IsMeasure(words, at) && !IsAgainst(at, comparison.Evidence));
    }

    /// <summary>Whether a word is what something is done against: "gegen die Verfassung" is unconstitutional.</summary>
    private static bool IsAgainst(int at, CheckText text) =>
        Enumerable.Range(1, Near).Any(back => at >= back && text.Words[at - back].Clause == text.Words[at].Clause && Against.Contains(text.Words[at - back].Term.Folded));

    /// <summary>"Eleven years old" is as young as eleven, "36 Euro hoch" as low.</summary>
    private static bool IsMeasure(IReadOnlyList<CheckWord> words, int at)
    {
        var before = at > 0 ? words[at - 1].Term.Folded : string.Empty;
        return words[at].Term.Folded switch
        {
            "alt" or "old" => Units.Of(before) is "year" or "month" or "week" or "day",
            "hoch" or "high" or "lang" or "lange" or "long" or "gross" => at > 0 && (words[at - 1].Term.IsNumber || Units.Of(before) is not null),
            _ => false,
        };
    }

    /// <summary>"Nach Ansicht vieler" is not after something.</summary>
    private static bool IsView(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded == "nach" && at + 1 < words.Count && Views.Contains(words[at + 1].Term.Folded);

    private static bool Share(IReadOnlyList<WordKey> keys, IReadOnlyList<WordKey> others) =>
        keys.Any(key => key.Weight > Recognised && others.Any(other => other.Hash == key.Hash && other.Weight > Recognised));
}
