using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence that repeats one of the evidence, in its language, has no word in the place of another: no name for a name, no opposite.</summary>
internal static class SubstitutionCheck
{
    // A name in the place of a name tells even where the sentence is turned round; another word may say the same unless nearly all is as it was.
    private const double LeastRepeated = 0.6;
    private const double NearlyAll = 0.85;
    private const int FewestWords = 6;
    private const int LongestGap = 4;
    private const float Recognised = 0.6f;

    private static readonly FrozenSet<string> Copulas = WordSet.Of("ist sind war waren is are was were");

    /// <summary>The number of the word that stands in the place of another; null when none does, or the sentence is not so near to one of the evidence.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        if (!comparison.IsOneLanguage || WordingAlignment.Of(comparison) is not { Share: >= LeastRepeated } alignment)
        {
            return null;
        }

        return alignment.Gaps.Where(gap => gap.End - gap.Start <= LongestGap && gap.EvidenceEnd - gap.EvidenceStart <= LongestGap)
            .Select(gap => Wrong(gap, comparison, alignment.Share >= NearlyAll && comparison.Sentence.Words.Count >= FewestWords)).FirstOrDefault(word => word is not null);
    }

    private static int? Wrong(WordGap gap, Comparison comparison, bool isNearlyTheSame)
    {
        var (sentence, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        var left = Enumerable.Range(gap.EvidenceStart, gap.EvidenceEnd - gap.EvidenceStart).Where(at => evidence[at].IsContent).ToList();
        var replaced = left.Where(at => !IsIn(gap, at, comparison)).ToList();
        return replaced.Count == 0 ? null : Enumerable.Range(gap.Start, gap.End - gap.Start).Where(i => sentence[i].IsContent && !comparison.IsFrame(i) && !IsApposed(i, comparison)
            && !left.Exists(at => IsSame(i, at, comparison) || (Hedges.Contain(sentence[i]) && Hedges.Contain(evidence[at])) || LeaveOpenBoth(i, at, comparison) || (SpeechReader.IsVerb(sentence[i]) && SpeechReader.IsVerb(evidence[at]))) && !IsSameThing(i, replaced, comparison) && (isNearlyTheSame || replaced.Exists(at => AreNamesOrNumbers(sentence[i], evidence[at]))))
            .Select(i => (int?)i).FirstOrDefault();
    }

    /// <summary>Whether a sentence says of a word what stands behind it in the evidence: "Okafor is the oldest member" for "it was Okafor, the oldest member".</summary>
    private static bool IsApposed(int i, Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return i + 2 < sentence.Count && Copulas.Contains(sentence[i + 1].Term.Folded) && comparison.InEvidence.Of(i).Any(match => match.Weight >= Recognised
            && match.At + 1 < evidence.Count && evidence[match.At + 1].Term.Folded == sentence[i + 2].Term.Folded
            && evidence[match.At + 1].Sentence == evidence[match.At].Sentence && evidence[match.At + 1].Clause != evidence[match.At].Clause);
    }

    /// <summary>"Denied" and "rejected the claim", "allegedly" and "is accused of".</summary>
    private static bool LeaveOpenBoth(int i, int at, Comparison comparison) =>
        comparison.Sentence.Unasserted.Any(named => named.At == i && comparison.Evidence.Unasserted.Any(there => there.At == at && there.Kind == named.Kind));

    private static bool IsIn(WordGap gap, int at, Comparison comparison) => Enumerable.Range(gap.Start, gap.End - gap.Start).Any(i => IsSame(i, at, comparison));

    private static bool IsSame(int i, int at, Comparison comparison)
    {
        var (word, other) = (comparison.Sentence.Words[i], comparison.Evidence.Words[at]);
        return comparison.InEvidence.Of(i).Any(match => match.At == at && match.Weight >= Recognised)
            || NameSpelling.IsSame(word.Term.Folded, other.Term.Folded)
            || comparison.Sentence.Quantities.Any(quantity => quantity.First <= i && i <= quantity.Last
                && comparison.Evidence.Quantities.Any(found => found.First <= at && at <= found.Last && NumberCheck.IsSame(quantity, found)));
    }

    private static bool AreNamesOrNumbers(CheckWord word, CheckWord other) =>
        word.Term.IsNumber || other.Term.IsNumber ? word.Term.IsNumber && other.Term.IsNumber : word.IsCapitalised && other.IsCapitalised && IsNameOrPlace(word) && IsNameOrPlace(other);

    /// <summary>Whether a word names in another way what is left out: "Putin" in the place of the president, when the evidence or its title has both.</summary>
    private static bool IsSameThing(int i, List<int> replaced, Comparison comparison)
    {
        var (word, evidence) = (comparison.Sentence.Words[i], comparison.Evidence.Words);
        return word.IsCapitalised && comparison.Match(i) >= Recognised && replaced.TrueForAll(at => evidence[at].IsCapitalised && IsName(evidence[at]) != IsName(word));
    }

    private static bool IsName(CheckWord word) => word.Term.IsNameLike || word.Use.IsSameAbroad;

    private static bool IsNameOrPlace(CheckWord word) => IsName(word) || NameEquivalents.PlaceOf(word.Term.Folded) is not null;
}
