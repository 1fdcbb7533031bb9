namespace ChatBot.Core.Answers.Checks;

/// <summary>What is said in another language stands together in one sentence or two.</summary>
internal static class ScatteredWords
{
    private const float LeastLikeness = 0.3f;
    private const float Half = 0.5f;
    private const int FewestWords = 1;

    /// <summary>Whether a sentence without quotations is like none of the evidence in the other language, and has not half of its words in as many of them as it cites paragraphs, and one more, or no more than one word.</summary>
    public static bool AreAll(Comparison comparison) => !comparison.IsOneLanguage && comparison.QuoteCount == 0
        && comparison.BestLikeness < LeastLikeness && (comparison.Sentence.Words.Count(word => word.IsContent) <= FewestWords || WordsTogether.InEvidence(comparison, comparison.CitedCount + 1) < Half);
}
