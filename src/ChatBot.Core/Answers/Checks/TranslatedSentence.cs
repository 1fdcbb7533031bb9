namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells how much a sentence is like the translation of one sentence of a text, words of grammar counted: what has few words of content has these.</summary>
internal static class TranslatedSentence
{
    // A greeting is translated word for word, a proverb is not.
    private const float Least = 0.33f;

    private const float Grammar = 0.8f;
    private const float Sure = 0.45f;

    // Of words of grammar, which stand everywhere, the nearer one is meant.
    private const float Farthest = 0.001f;

    /// <summary>Whether a sentence without quotations is the translation of one sentence of the evidence in the other language, and denies as often.</summary>
    public static bool Is(Comparison comparison)
    {
        if (comparison.IsOneLanguage || comparison.QuoteCount > 0)
        {
            return false;
        }

        var (sentence, evidence) = (comparison.Sentence, comparison.Evidence);
        var denials = Denials(sentence, 0, sentence.Words.Count);
        return evidence.Likeness.Sentences.Zip(comparison.Likeness).Any(pair => pair.Second >= Least && Denials(evidence, pair.First.First, pair.First.End) == denials);
    }

    /// <summary>The likeness to each sentence of a text in the other language, 0 to 1.</summary>
    /// <remarks>The harmonic mean of the share of the sentence's words that words of the other stand for, and of the share of those that stand for words of the sentence.</remarks>
    public static IReadOnlyList<float> Likeness(Comparison comparison, CheckText text, Alignment alignment) =>
        [.. text.Likeness.Sentences.Select(place => Likeness(comparison.Sentence, text, alignment, comparison.IsFrame, place))];

    private static int Denials(CheckText text, int first, int end) =>
        text.Negations.Count(negation => negation is { IsImplied: false, MayBeLeftOut: false } && negation.At >= first && negation.At < end);

    private static float Likeness(CheckText sentence, CheckText text, Alignment alignment, Func<int, bool> isFrame, (int First, int End) place)
    {
        var (said, there) = (new float[sentence.Words.Count], new float[place.End - place.First]);
        foreach (var (weight, word, at) in Pairs(sentence, text, alignment, place))
        {
            if (said[word] == 0 && there[at - place.First] == 0)
            {
                said[word] = there[at - place.First] = weight >= Sure ? 1 : weight;
            }
        }

        var here = Share(sentence, 0, said, isFrame);
        var back = Share(text, place.First, there, _ => false);
        return here + back == 0 ? 0 : 2 * here * back / (here + back);
    }

    /// <summary>The words that may stand for one another, the surest first.</summary>
    private static List<(float Weight, int Word, int At)> Pairs(CheckText sentence, CheckText text, Alignment alignment, (int First, int End) place)
    {
        var (here, there) = (sentence.Likeness.Senses, text.Likeness.Senses);
        var pairs = new List<(float Weight, int Word, int At)>();
        for (var i = 0; i < here.Length; i++)
        {
            var matches = alignment.Of(i);
            for (var found = 0; found < matches.Count; found++)
            {
                if (matches[found].At >= place.First && matches[found].At < place.End)
                {
                    pairs.Add((matches[found].Weight, i, matches[found].At));
                }
            }

            for (var at = place.First; here[i] != 0 && at < place.End; at++)
            {
                if ((here[i] & there[at]) != 0)
                {
                    var distance = Math.Abs(((float)i / here.Length) - ((float)(at - place.First) / (place.End - place.First)));
                    pairs.Add((Grammar - (distance * Farthest), i, at));
                }
            }
        }

        pairs.Sort(static (one, other) => other.Weight != one.Weight ? other.Weight.CompareTo(one.Weight) : one.Word != other.Word ? one.Word.CompareTo(other.Word) : one.At.CompareTo(other.At));
        return pairs;
    }

    private static float Share(CheckText text, int first, float[] matches, Func<int, bool> isLeftOut)
    {
        var weights = text.Likeness.Weights;
        var (sum, total) = (0f, 0f);
        for (var i = 0; i < matches.Length; i++)
        {
            if (!isLeftOut(i))
            {
                (sum, total) = (sum + (weights[first + i] * matches[i]), total + weights[first + i]);
            }
        }

        return total == 0 ? 0 : sum / total;
    }
}
