namespace ChatBot.Core.Answers.Checks;

/// <summary>What is said again stands together in one sentence or two.</summary>
internal static class ScatteredWords
{
    private const float LeastLikeness = 0.3f;
    private const float Half = 0.5f;
    private const int FewestWords = 1;

    // In one language some words are the same.
    private const float TheWordItself = 0.95f;
    private const int FewestOfOwn = 3;
    private const float LeastTogether = 0.3f;

    /// <summary>Whether a sentence without quotations has its words in the evidence here and there only.</summary>
    public static bool AreAll(Comparison comparison) => comparison.QuoteCount == 0 && (comparison.IsOneLanguage ? AreSynonyms(comparison) : AreTranslations(comparison));

    /// <summary>Whether a sentence is like none of the evidence in the other language, and has not half of its words in as many of them as it cites paragraphs, and one more, or no more than one word.</summary>
    private static bool AreTranslations(Comparison comparison) => comparison.BestLikeness < LeastLikeness
        && (comparison.Sentence.Words.Count(word => word.IsContent) <= FewestWords || WordsTogether.InEvidence(comparison, comparison.CitedCount + 1) < Half);

    /// <summary>Whether of several words one at most stands in the evidence itself and others only by words that may mean the same, and no sentence of it has a good part of them.</summary>
    private static bool AreSynonyms(Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var content = Enumerable.Range(0, words.Count).Where(i => words[i].IsContent && !comparison.IsFrame(i)).ToList();
        return content.Count >= FewestOfOwn && content.Count(i => comparison.MatchOfMeant(i) >= TheWordItself) <= FewestWords && comparison.Said.Values.DefaultIfEmpty(0).Max() < LeastTogether;
    }
}
