namespace ChatBot.Core.Answers.Checks;

/// <summary>Any long text has some of the words of any sentence here and there. What is said in another language stands together in one sentence or two.</summary>
internal static class ScatteredWords
{
    private const float LeastLikeness = 0.3f;
    private const float Half = 0.5f;

    /// <summary>Whether a sentence without quotations is like none of the evidence in the other language, and has not half of its words in as many of them as it cites paragraphs, and one more.</summary>
    public static bool AreAll(Comparison comparison) => !comparison.IsOneLanguage && comparison.QuoteCount == 0
        && comparison.BestLikeness < LeastLikeness && Together(comparison, comparison.CitedCount + 1) < Half;

    /// <summary>The share of the words of content that stands in so many sentences of the evidence, those that have most of them, 0 to 1; 1 when there are none.</summary>
    private static float Together(Comparison comparison, int sentences)
    {
        var words = Enumerable.Range(0, comparison.Sentence.Words.Count).Where(i => comparison.Sentence.Words[i].IsContent && !comparison.IsFrame(i)).ToList();

        // What stands in no sentence may stand in the title, or be meant there.
        var shares = words.ConvertAll(i => comparison.InEvidence.Of(i).Count == 0 || comparison.IsMeantByPronoun(i) || comparison.InFull.Has(i) ? comparison.MatchOfMeant(i) : 0);
        for (var taken = 0; taken < sentences; taken++)
        {
            shares = Enumerable.Range(0, comparison.Evidence.Likeness.Sentences.Count).Select(With).MaxBy(with => with.Sum()) ?? shares;
        }

        return words.Count == 0 ? 1 : shares.Sum() / words.Count;

        List<float> With(int sentence) => [.. words.Select((word, n) => comparison.InEvidence.Of(word)
            .Where(match => comparison.Evidence.Words[match.At].Sentence == sentence).Select(match => match.Weight).Append(shares[n]).Max())];
    }
}
