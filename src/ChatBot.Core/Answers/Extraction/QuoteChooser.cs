namespace ChatBot.Core.Answers.Extraction;

/// <summary>Chooses the quotations of an answer: the best sentence, and others as long as what they probably add is worth their words.
/// So an answer is short where one sentence is clearly the one, and longer where it is not.</summary>
internal static class QuoteChooser
{
    /// <summary>How likely a further sentence has to be the one that answers, for each of its words. It sets how long answers are on average.</summary>
    private const double LeastForWord = 0.0023;

    /// <summary>Names and function words cost no less than this many words to read.</summary>
    private const int FewestWords = 8;

    /// <summary>The most words that are quoted altogether.</summary>
    private const int MostWords = 110;

    /// <summary>The quotations, in the order to show them: at most three, those of one paragraph in its order.</summary>
    public static IReadOnlyList<Quote> Choose(ScoredEvidence evidence)
    {
        var all = evidence.Sentences;
        var quotes = new List<Quote> { WithContext(all[0], all) };
        var next = all.FirstOrDefault(score => all[0].Sentence.IsFollowedBy(score.Sentence));
        if (next is not null && evidence.Question.Type == AnswerType.Any && Anaphora.GoesOnAboutPerson(next.Sentence))
        {
            Add(quotes, next);
        }

        foreach (var score in all.Skip(1).Where(IsWorthItsWords))
        {
            Add(quotes, score);
        }

        return [.. quotes.GroupBy(quote => quote.Evidence).SelectMany(paragraph => paragraph.OrderBy(quote => quote.First.Index))];
    }

    private static bool IsWorthItsWords(SentenceScore score) =>
        score.Probability >= LeastForWord * Math.Clamp(score.Sentence.Terms.Count, FewestWords, Quote.MostWords);

    /// <summary>A sentence that points back is quoted with the one it points to, and one that goes on from a cause, when that is asked for, with the cause.</summary>
    private static Quote WithContext(SentenceScore score, IReadOnlyList<SentenceScore> all)
    {
        var sentence = score.Sentence;
        var pointsBack = Anaphora.PointsBack(sentence) || (score[SentenceFeature.FitsReason] > 0 && Anaphora.GoesOnFromCause(sentence));
        var alone = Quote.Of(score);
        return pointsBack && all.FirstOrDefault(other => other.Sentence.IsSameParagraph(sentence) && other.Sentence.IsFollowedBy(sentence)) is { } before
            ? alone.With(before.Sentence) ?? alone
            : alone;
    }

    private static void Add(List<Quote> quotes, SentenceScore score)
    {
        if (quotes.Any(quote => quote.First == score.Sentence || quote.Last == score.Sentence))
        {
            return;
        }

        var extended = quotes.Select(quote => quote.With(score.Sentence)).ToList();
        var at = extended.FindIndex(quote => quote is not null);
        var changed = at < 0
            ? [.. quotes, Quote.Of(score)]
            : quotes.Select((quote, i) => i == at ? extended[i]! : quote).ToList();
        if (changed.Count <= CitationList.Most && changed.Sum(quote => quote.Words) <= MostWords)
        {
            quotes.Clear();
            quotes.AddRange(changed);
        }
    }
}
