namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence denies as often as what it cites does there.</summary>
internal static class NegationCheck
{
    private const int Reach = 4;
    private const float Aligned = 0.6f;
    private const float Related = 0.45f;
    private const float Repeated = 0.8f;
    private const float Translated = 0.4f;
    private const float SaidWhole = 0.25f;
    private const float LeastNew = 0.2f;

    /// <summary>Whether the sentence denies what the evidence affirms, or the other way round.</summary>
    public static bool IsWrong(Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence, comparison.Evidence);
        var hasOwnWords = Enumerable.Range(0, sentence.Words.Count).Any(i => sentence.Words[i].IsContent && !comparison.IsFrame(i));
        if (hasOwnWords && evidence.Negations.Count(negation => IsCutOff(negation, comparison)) > sentence.Negations.Count)
        {
            return true;
        }

        var sentences = SaidIn(comparison);
        bool IsThere(Negation negation) => sentences.ContainsKey(evidence.Words[negation.At].Sentence) && !comparison.Quoted.Any(quoted => quoted.First <= negation.At && negation.At <= quoted.Last);

        // "Fails to" and "unclear" deny too, where the other text does not have them: "does not manage to", "is not clear".
        var there = evidence.Negations.Where(IsThere).ToLookup(negation => negation.IsImplied);
        var implied = there[true].Count(negation => comparison.InEvidence.Covered(negation.At) < Aligned);
        var said = sentence.Negations.Count(negation => !negation.IsImplied);
        var saidImplied = sentence.Negations.Count(negation => negation.IsImplied && comparison.InEvidence.Match(negation.At) < Aligned);
        if (said > there[false].Count() + implied)
        {
            return true;
        }

        return hasOwnWords && there[false].Count(negation => IsSaid(negation, comparison, sentences)) > said + saidImplied;
    }

    /// <summary>The sentences of the evidence that the sentence takes its words from, each with the share of its words that the sentence has: that of which it has
    /// most words, then the one of which it has most of those that are left, as long as these are not few.</summary>
    private static Dictionary<int, float> SaidIn(Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        var left = Enumerable.Range(0, comparison.Sentence.Words.Count).Where(i => comparison.Sentence.Words[i].IsContent)
            .ToDictionary(i => i, i => comparison.InEvidence.Of(i).Where(match => match.Weight >= Aligned).Select(match => words[match.At].Sentence).ToHashSet());
        var least = Math.Max(1, left.Count * LeastNew);
        var found = new Dictionary<int, float>();
        while (left.Values.SelectMany(sentences => sentences).CountBy(sentence => sentence)
            .OrderByDescending(count => count.Value).ThenByDescending(count => Share(comparison, count.Key)).FirstOrDefault() is { Value: > 0 } best
            && (found.Count == 0 || best.Value > least))
        {
            found[best.Key] = Share(comparison, best.Key);
            left = left.Where(word => !word.Value.Contains(best.Key)).ToDictionary();
        }

        return found;
    }

    /// <summary>Whether the sentence quotes what follows a word that denies, and not that word: "guilty" of "not guilty".</summary>
    private static bool IsCutOff(Negation negation, Comparison comparison) =>
        !negation.IsImplied && comparison.Quoted.Any(quoted => quoted.First == negation.At + 1 && comparison.Evidence.Words[quoted.First].Clause == comparison.Evidence.Words[negation.At].Clause);

    /// <summary>How much of a sentence of the evidence stands in the sentence, 0 to 1.</summary>
    private static float Share(Comparison comparison, int sentence) => Enumerable.Range(0, comparison.Evidence.Words.Count)
        .Where(at => comparison.Evidence.Words[at].Sentence == sentence && comparison.Evidence.Words[at].IsContent)
        .Select(comparison.InEvidence.Covered).DefaultIfEmpty().Average();

    /// <summary>Whether what a word of the evidence denies is part of the sentence.</summary>
    private static bool IsSaid(Negation negation, Comparison comparison, Dictionary<int, float> sentences)
    {
        var words = comparison.Evidence.Words;
        if (comparison.IsOneLanguage && sentences.Count > 1 && sentences[words[negation.At].Sentence] < Aligned)
        {
            return false;
        }

        if (!comparison.IsOneLanguage && sentences[words[negation.At].Sentence] >= SaidWhole)
        {
            return true;
        }

        var clause = words[negation.At].Clause;
        var near = Enumerable.Range(negation.At - Reach, (2 * Reach) + 1)
            .Where(at => at >= 0 && at < words.Count && words[at].Clause == clause && words[at].IsContent).ToList();
        return near.Count == 0 ? sentences[words[negation.At].Sentence] >= (comparison.IsOneLanguage ? Repeated : Translated)
            : near.Count(at => comparison.InEvidence.Covered(at) >= (comparison.IsOneLanguage ? Aligned : Related)) * (comparison.IsOneLanguage ? 2 : 3) >= near.Count;
    }
}
