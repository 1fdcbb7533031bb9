namespace ChatBot.Core.Answers.Checks;

/// <summary>How many of a sentence's words stand together. Any long text has some of the words of any sentence here and there.</summary>
internal static class WordsTogether
{
    /// <summary>The share of the words of content that stands in so many sentences of the evidence, those that have most of them, 0 to 1; 1 when there are none.</summary>
    public static float InEvidence(Comparison comparison, int sentences) =>
        Share(comparison, comparison.Evidence, comparison.InEvidence, sentences, Around);

    /// <summary>The share that stands in one sentence of another text.</summary>
    public static float In(CheckText text, Comparison comparison, Alignment alignment) => Share(comparison, text, alignment, 1, (_, _) => 0);

    /// <summary>What stands in no sentence may stand in the title, or be meant there.</summary>
    private static float Around(Comparison comparison, int word) =>
        comparison.InEvidence.Of(word).Count == 0 || comparison.IsMeantByPronoun(word) || comparison.InFull.Has(word) ? comparison.MatchOfMeant(word) : 0;

    private static float Share(Comparison comparison, CheckText text, Alignment alignment, int sentences, Func<Comparison, int, float> elsewhere)
    {
        var words = Enumerable.Range(0, comparison.Sentence.Words.Count).Where(i => comparison.Sentence.Words[i].IsContent && !comparison.IsFrame(i)).ToList();
        var shares = words.ConvertAll(word => elsewhere(comparison, word));
        for (var taken = 0; taken < sentences; taken++)
        {
            shares = Enumerable.Range(0, text.Likeness.Sentences.Count).Select(With).MaxBy(with => with.Sum()) ?? shares;
        }

        return words.Count == 0 ? 1 : shares.Sum() / words.Count;

        List<float> With(int sentence) => [.. words.Select((word, n) => alignment.Of(word)
            .Where(match => text.Words[match.At].Sentence == sentence).Select(match => match.Weight).Append(shares[n]).Max())];
    }
}
