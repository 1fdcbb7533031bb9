using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Answers with quotations: chooses the sentences of the evidence that answer, and leads each in with a few words of its own.</summary>
public sealed class SentenceExtractor(SentenceScorer scorer)
{
    /// <summary>The share of a question that the best sentence has to carry, with what surrounds it.</summary>
    private const double LeastCoverage = 0.48;

    /// <summary>The share that they have to carry when it is names only that many paragraphs have: "When was Brinkmann born?" is not answered by all that is said of her.</summary>
    private const double LeastCoverageOfNames = 0.7;

    /// <summary>The share of the best score that a further sentence has to have.</summary>
    private const double LeastShare = 0.8;

    private const int MostWords = 60;

    /// <summary>The quotations that answer, best first; none when the evidence does not answer.</summary>
    public IEnumerable<DraftSentence> Extract(Question question, Query query, IReadOnlyList<Evidence> evidence)
    {
        var scores = scorer.Score(query, evidence);
        return scores.Count > 0 && scores[0].Coverage >= (scores[0].IsNamesOnly ? LeastCoverageOfNames : LeastCoverage)
            ? Draft(question, Choose(scores))
            : [];
    }

    private static List<Quote> Choose(IReadOnlyList<SentenceScore> scores)
    {
        var all = scores.Select(score => score.Sentence).ToList();
        var best = scores[0].Sentence;
        var quotes = new List<Quote> { WithContext(scores[0], all) };
        if (all.FirstOrDefault(best.IsFollowedBy) is { } next && Anaphora.GoesOnAboutPerson(next))
        {
            Add(quotes, next);
        }

        foreach (var score in scores.Skip(1).TakeWhile(score => score.Value >= LeastShare * scores[0].Value))
        {
            Add(quotes, score.Sentence);
        }

        return quotes;
    }

    /// <summary>A sentence that points back is quoted with the one it points to, and one that goes on from a cause, when that is asked for, with the cause.</summary>
    private static Quote WithContext(SentenceScore score, List<EvidenceSentence> all)
    {
        var sentence = score.Sentence;
        var pointsBack = Anaphora.PointsBack(sentence) || (score.Fits == AnswerType.Reason && Anaphora.GoesOnFromCause(sentence));
        var alone = new Quote(sentence, sentence);
        return pointsBack && all.Find(other => other.IsSameParagraph(sentence) && other.IsFollowedBy(sentence)) is { } before
            ? alone.With(before) ?? alone
            : alone;
    }

    private static void Add(List<Quote> quotes, EvidenceSentence sentence)
    {
        if (quotes.Any(quote => quote.First == sentence || quote.Last == sentence))
        {
            return;
        }

        var extended = quotes.Select(quote => quote.With(sentence)).ToList();
        var at = extended.FindIndex(quote => quote is not null);
        var changed = at < 0
            ? [.. quotes, new Quote(sentence, sentence)]
            : quotes.Select((quote, i) => i == at ? extended[i]! : quote).ToList();
        if (changed.Count <= CitationList.Most && changed.Sum(quote => quote.Words) <= MostWords)
        {
            quotes.Clear();
            quotes.AddRange(changed);
        }
    }

    private static IEnumerable<DraftSentence> Draft(Question question, List<Quote> quotes)
    {
        var wording = Wording.For(question.Language);
        for (var i = 0; i < quotes.Count; i++)
        {
            var passage = quotes[i].First.Passage;
            var last = i == 0 ? null : quotes[i - 1];
            var lead = last is not null && last.Last.IsFollowedBy(quotes[i].First) ? wording.GoesOn
                : last is not null && last.First.Passage.ArticleId == passage.ArticleId ? wording.AlsoSays
                : wording.ArticleSays(passage.Date, i == 0, passage.Language != question.Language, passage.Language);
            yield return new($"{lead} {wording.Quote(quotes[i].Text)}", [new(quotes[i].Evidence, quotes[i].Text)]);
        }
    }
}
