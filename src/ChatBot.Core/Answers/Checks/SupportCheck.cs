namespace ChatBot.Core.Answers.Checks;

/// <summary>The words of a sentence stand in what it cites, enough of them that it cannot be about something else.</summary>
internal static class SupportCheck
{
    // The least share of a sentence's content: a translation says much with words that no dictionary pairs.
    private const float LeastInSameLanguage = 0.55f;
    private const float LeastInTranslation = 0.18f;
    private const float LeastBesideNamesInSameLanguage = 0.45f;
    private const float LeastBesideNamesInTranslation = 0.07f;

    private const int LongestRunInSameLanguage = 5;
    private const int LongestRunInTranslation = 7;

    private const float Good = 0.5f;

    private const float SynonymInSameLanguage = 0.6f;
    private const int Common = 9;
    private const float CommonWeight = 0.5f;

    /// <summary>Whether too few of the sentence's words stand there: of all, or of those that are no names, which another article has as well.</summary>
    /// <remarks>A quotation counts as a word that stands there; a sentence that has one needs no words of its own.</remarks>
    public static bool IsWrong(Comparison comparison)
    {
        var quotes = comparison.QuoteCount;
        if (!comparison.Sentence.Words.Any(word => word.IsContent))
        {
            return quotes == 0 && !TranslatedSentence.Is(comparison);
        }

        var (least, leastBesideNames) = comparison.IsOneLanguage ? (LeastInSameLanguage, LeastBesideNamesInSameLanguage) : (LeastInTranslation, LeastBesideNamesInTranslation);
        var hasTooFew = (Coverage(comparison, quotes, _ => true) < least && CoverageOfChecked(comparison, quotes) < least)
            || Coverage(comparison, quotes, word => !word.Term.IsNumber && !(word.Term.IsNameLike && word.IsCapitalised)) < leastBesideNames;
        return (hasTooFew && !TranslatedSentence.Is(comparison)) || ScatteredWords.AreAll(comparison) || HasStrangeSentence(comparison, least) || HasStrangeRun(comparison);
    }

    /// <summary>The coverage where the numbers and names count as standing there: other checks found them, in whatever spelling.</summary>
    private static float CoverageOfChecked(Comparison comparison, int quotes)
    {
        var words = comparison.Sentence.Words;
        var numbers = comparison.Sentence.Quantities.SelectMany(quantity => quantity.Place.Words).ToHashSet();
        return Coverage(
            comparison.Sentence,
            i => numbers.Contains(i) || (words[i].IsCapitalised && words[i].Term.IsNameLike && NameCheck.IsFoundIn(words[i].Term.Folded, comparison.Evidence)) ? 1 : comparison.MatchOfMeant(i),
            comparison.IsOneLanguage, quotes, _ => true, comparison.IsFrame);
    }

    /// <summary>Whether one of several sentences in what was given as one has nearly nothing in common with the evidence.</summary>
    private static bool HasStrangeSentence(Comparison comparison, float least) =>
        comparison.Sentence.Words[^1].Sentence > 0
        && comparison.Sentence.Words.Select(word => word.Sentence).Distinct().Any(sentence => Coverage(comparison, 0, word => word.Sentence == sentence) < least);

    /// <summary>Whether many words follow one another of which none stands in the evidence, as when something is put behind a right sentence.</summary>
    private static bool HasStrangeRun(Comparison comparison)
    {
        var run = 0;
        for (var i = 0; i < comparison.Sentence.Words.Count; i++)
        {
            if (comparison.Sentence.Words[i].IsContent)
            {
                run = comparison.MatchOfMeant(i) > 0 ? 0 : run + 1;
                if (run > (comparison.IsOneLanguage ? LongestRunInSameLanguage : LongestRunInTranslation))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The share of a sentence's content that stands where it cites, 0 to 1.</summary>
    public static float Share(Comparison comparison) => Coverage(
        comparison.Sentence, i => comparison.IsMeantByPronoun(i) ? 1 : comparison.Match(i), comparison.IsOneLanguage, comparison.QuoteCount, _ => true, comparison.IsFrame);

    /// <summary>The share of a sentence's content that stands in a text, 0 to 1.</summary>
    public static float Share(CheckText sentence, CheckText text) =>
        Coverage(sentence, word => text.Index.Match(sentence.Words[word]), IsOneLanguage(sentence, text), 0, _ => true, _ => false);

    /// <summary>Whether so many of the words stand there that the sentence surely is about the same.</summary>
    public static bool IsGood(Comparison comparison) => Coverage(comparison, 0, _ => true) >= Good;

    private static bool IsOneLanguage(CheckText sentence, CheckText text) => text.Words.Count > 0 && sentence.Words[0].Language == text.Words[0].Language;

    private static float Coverage(Comparison comparison, int quotes, Func<CheckWord, bool> counts) =>
        Coverage(comparison.Sentence, comparison.MatchOfMeant, comparison.IsOneLanguage, quotes, counts, comparison.IsFrame);

    /// <summary>The share of some of a sentence's content that stands there, 0 to 1; 1 when it has none. Common words count half, words that only lead in what an article says not at all.</summary>
    private static float Coverage(CheckText sentence, Func<int, float> matchOf, bool isOneLanguage, int quotes, Func<CheckWord, bool> counts, Func<int, bool> isFrame)
    {
        float sum = quotes, total = quotes;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i];
            if (word.IsContent && counts(word) && !isFrame(i))
            {
                var weight = word.Use.Frequency >= Common ? CommonWeight : 1;
                var match = matchOf(i);
                total += weight;
                sum += weight * (isOneLanguage && match < 1 ? match * SynonymInSameLanguage : match);
            }
        }

        return total == 0 ? 1 : sum / total;
    }
}
