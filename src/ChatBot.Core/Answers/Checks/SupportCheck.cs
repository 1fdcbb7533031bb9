namespace ChatBot.Core.Answers.Checks;

/// <summary>The words of a sentence stand in what it cites, enough of them that it cannot be about something else.</summary>
internal static class SupportCheck
{
    // The least share of a sentence's content: a translation says much with words that no dictionary pairs.
    private const float LeastInSameLanguage = 0.55f;
    private const float LeastInTranslation = 0.24f;
    private const float LeastBesideNamesInSameLanguage = 0.45f;
    private const float LeastBesideNamesInTranslation = 0.15f;

    private const float Good = 0.5f;

    private const float SynonymInSameLanguage = 0.6f;
    private const int Common = 9;
    private const float CommonWeight = 0.5f;

    /// <summary>Whether too few of the sentence's words stand there: of all, or of those that are no names, which another article has as well.</summary>
    /// <param name="quotes">How many quotations the sentence has. Each counts as a word that stands there; a sentence that has one needs no words of its own.</param>
    public static bool IsWrong(Comparison comparison, int quotes)
    {
        if (!comparison.Sentence.Words.Any(word => word.IsContent))
        {
            return quotes == 0;
        }

        var (least, leastBesideNames) = comparison.IsOneLanguage ? (LeastInSameLanguage, LeastBesideNamesInSameLanguage) : (LeastInTranslation, LeastBesideNamesInTranslation);
        return Coverage(comparison, quotes, _ => true) < least || Coverage(comparison, quotes, word => !word.Term.IsNumber && !(word.Term.IsNameLike && word.IsCapitalised)) < leastBesideNames
            || HasStrangeSentence(comparison, least / 2);
    }

    /// <summary>Whether one of several sentences in what was given as one has nearly nothing in common with the evidence.</summary>
    private static bool HasStrangeSentence(Comparison comparison, float least) =>
        comparison.Sentence.Words[^1].Sentence > 0
        && comparison.Sentence.Words.Select(word => word.Sentence).Distinct().Any(sentence => Coverage(comparison, 0, word => word.Sentence == sentence) < least);

    /// <summary>The share of the sentence's content that stands there, 0 to 1.</summary>
    public static float Share(Comparison comparison, int quotes) => Coverage(comparison, quotes, _ => true);

    /// <summary>Whether so many of the words stand there that the sentence surely is about the same.</summary>
    public static bool IsGood(Comparison comparison) => Coverage(comparison, 0, _ => true) >= Good;

    /// <summary>The share of some of a sentence's content that stands there, 0 to 1; 1 when it has none. Common words count half.</summary>
    private static float Coverage(Comparison comparison, int quotes, Func<CheckWord, bool> counts)
    {
        float sum = quotes, total = quotes;
        for (var i = 0; i < comparison.Sentence.Words.Count; i++)
        {
            var word = comparison.Sentence.Words[i];
            if (word.IsContent && counts(word))
            {
                var weight = word.Use.Frequency >= Common ? CommonWeight : 1;
                var match = comparison.Match(i);
                total += weight;
                sum += weight * (comparison.IsOneLanguage && match < 1 ? match * SynonymInSameLanguage : match);
            }
        }

        return total == 0 ? 1 : sum / total;
    }
}
