namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds the sentences of the evidence that a sentence takes its words from.</summary>
internal static class SaidSentences
{
    private const float Aligned = 0.6f;
    private const float LeastNew = 0.2f;
    private const int FewestNew = 1;
    private const int FewestOfWhole = 3;
    private const int FewestOfWholeTranslated = 2;
    private const float Whole = 0.75f;
    private const float WholeTranslated = 0.4f;

    // What translates a sentence so surely is of that one, or of those that it is nearly as like.
    private const float Translation = 0.4f;
    private const float LessLike = 0.15f;

    /// <summary>The sentences of the evidence that the sentence takes its words from, each with the share of its words that the sentence has: that of which it has
    /// most words, of several the one with its names, then the one of which it has most of those that are left, as long as these are not few.</summary>
    public static Dictionary<int, float> Of(Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        var shares = Shares(comparison);
        if (!comparison.IsOneLanguage && comparison.BestLikeness >= Translation)
        {
            return Translated(comparison, shares);
        }

        var left = Enumerable.Range(0, comparison.Sentence.Words.Count).Where(i => comparison.Sentence.Words[i].IsContent)
            .ToDictionary(i => i, i => comparison.InEvidence.Of(i).Where(match => match.Weight >= Aligned).Select(match => words[match.At].Sentence).ToHashSet());
        var least = comparison.IsOneLanguage ? Math.Max(FewestNew, left.Count * LeastNew) : FewestNew;
        int Names(int sentence) => left.Count(word => word.Value.Contains(sentence) && comparison.Sentence.Words[word.Key] is { IsCapitalised: true, Term.IsNameLike: true });
        var found = new Dictionary<int, float>();
        while (left.Values.SelectMany(sentences => sentences).CountBy(sentence => sentence)
            .OrderByDescending(count => count.Value).ThenByDescending(count => Names(count.Key)).ThenByDescending(count => shares[count.Key].Share).FirstOrDefault() is { Value: > 0 } best
            && (found.Count == 0 || best.Value > least))
        {
            found[best.Key] = shares[best.Key].Share;
            left = left.Where(word => !word.Value.Contains(best.Key)).ToDictionary();
        }

        // And those that stand nearly whole in the sentence, though another one has the same words.
        for (var sentence = 0; sentence < shares.Length; sentence++)
        {
            if (shares[sentence].Words >= (comparison.IsOneLanguage ? FewestOfWhole : FewestOfWholeTranslated) && shares[sentence].Share >= (comparison.IsOneLanguage ? Whole : WholeTranslated))
            {
                found[sentence] = shares[sentence].Share;
            }
        }

        return found;
    }

    /// <summary>The sentences that this one is most like, and what stands beside them and has much of what they have not: a translator makes one sentence of two.</summary>
    private static Dictionary<int, float> Translated(Comparison comparison, (int Words, float Share)[] shares)
    {
        var best = comparison.BestLikeness;
        var like = Enumerable.Range(0, shares.Length).Where(sentence => comparison.Likeness[sentence] >= best - LessLike).ToHashSet();
        bool HasNew(int sentence) => Enumerable.Range(0, comparison.Sentence.Words.Count).Any(i => comparison.Sentence.Words[i].IsContent
            && StandsIn(comparison, i, sentence) && !like.Any(other => StandsIn(comparison, i, other)));
        var beside = like.SelectMany(sentence => new[] { sentence - 1, sentence + 1 }).Where(sentence => sentence >= 0 && sentence < shares.Length && !like.Contains(sentence)
            && shares[sentence].Share >= WholeTranslated && HasNew(sentence));
        return like.Union(beside.ToList()).ToDictionary(sentence => sentence, sentence => shares[sentence].Share);
    }

    private static bool StandsIn(Comparison comparison, int word, int sentence) =>
        comparison.InEvidence.Of(word).Any(match => match.Weight >= Aligned && comparison.Evidence.Words[match.At].Sentence == sentence);

    /// <summary>For each sentence of the evidence, how many words of content it has, those that deny aside, and how much of them stands in the sentence, 0 to 1.</summary>
    private static (int Words, float Share)[] Shares(Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        var negations = comparison.Evidence.Negations.Select(negation => negation.At).ToHashSet();
        var shares = new (int Words, float Share)[words.Count == 0 ? 0 : words[^1].Sentence + 1];
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].IsContent && !negations.Contains(at))
            {
                ref var share = ref shares[words[at].Sentence];
                share = (share.Words + 1, share.Share + comparison.InEvidence.Covered(at));
            }
        }

        return Array.ConvertAll(shares, share => (share.Words, share.Words == 0 ? 0 : share.Share / share.Words));
    }
}
