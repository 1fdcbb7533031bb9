namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence denies as often as what it cites does there.</summary>
internal static class NegationCheck
{
    private const int Reach = 4;
    private const float Aligned = 0.6f;
    private const float Repeated = 0.8f;

    /// <summary>Whether the sentence denies what the evidence affirms, or the other way round.</summary>
    public static bool IsWrong(Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence, comparison.Evidence);
        var sentences = SaidIn(comparison);
        bool IsThere(Negation negation) => sentences.ContainsKey(evidence.Words[negation.At].Sentence);

        // "Fails to" and "unclear" deny too, where the other text does not have them: "does not manage to", "is not clear".
        var there = evidence.Negations.Where(IsThere).ToLookup(negation => negation.IsImplied);
        var implied = there[true].Count(negation => comparison.InEvidence.Covered(negation.At) < Aligned);
        var said = sentence.Negations.Count(negation => !negation.IsImplied);
        var saidImplied = sentence.Negations.Count(negation => negation.IsImplied && comparison.InEvidence.Match(negation.At) < Aligned);
        if (said > there[false].Count() + implied)
        {
            return true;
        }

        var hasOwnWords = Enumerable.Range(0, sentence.Words.Count).Any(i => sentence.Words[i].IsContent && !comparison.IsFrame(i));
        return hasOwnWords && there[false].Count(negation => IsSaid(negation, comparison, sentences)) > said + saidImplied;
    }

    /// <summary>The sentences of the evidence that the sentence takes its words from: those it shares most with, and those it repeats.</summary>
    private static Dictionary<int, float> SaidIn(Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        var shares = Enumerable.Range(0, words.Count).Where(at => words[at].IsContent)
            .GroupBy(at => words[at].Sentence, at => comparison.InEvidence.Covered(at))
            .Select(group => (Sentence: group.Key, Covered: group.Sum(), Share: group.Average())).ToList();
        var most = shares.Count == 0 ? 0 : shares.Max(share => share.Covered);
        return shares.Where(share => share.Covered >= most / 2 || share.Share >= Aligned).ToDictionary(share => share.Sentence, share => share.Share);
    }

    /// <summary>Whether what a word of the evidence denies is part of the sentence.</summary>
    private static bool IsSaid(Negation negation, Comparison comparison, Dictionary<int, float> sentences)
    {
        var words = comparison.Evidence.Words;
        var clause = words[negation.At].Clause;
        var near = Enumerable.Range(negation.At - Reach, (2 * Reach) + 1)
            .Where(at => at >= 0 && at < words.Count && words[at].Clause == clause && words[at].IsContent).ToList();
        return near.Count == 0 ? sentences[words[negation.At].Sentence] >= Repeated : near.Count(at => comparison.InEvidence.Covered(at) >= Aligned) * 2 >= near.Count;
    }
}
