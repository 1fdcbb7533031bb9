using ChatBot.Core.Answers.Refusal;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Answers with quotations: chooses the sentences of the evidence that answer, and leads each in with a few words of its own.</summary>
public sealed class SentenceExtractor(SentenceScorer scorer)
{
    private const string Ellipsis = "…";

    /// <summary>The quotations that answer; none when the evidence does not answer.</summary>
    public IEnumerable<DraftSentence> Extract(Question question, Query query, IReadOnlyList<Evidence> evidence) =>
        scorer.Score(query, evidence) is { } scored && Confidence.Answers(scored) ? Draft(question, QuoteChooser.Choose(scored)) : [];

    private static IEnumerable<DraftSentence> Draft(Question question, IReadOnlyList<Quote> quotes)
    {
        var wording = Wording.For(question.Language);
        for (var i = 0; i < quotes.Count; i++)
        {
            var passage = quotes[i].First.Passage;
            var last = i == 0 ? null : quotes[i - 1];
            var lead = last is not null && last.Last.IsFollowedBy(quotes[i].First) ? wording.GoesOn
                : last is not null && last.First.Passage.ArticleId == passage.ArticleId ? wording.AlsoSays
                : wording.ArticleSays(passage.Date, i == 0, passage.Language != question.Language, passage.Language);
            var words = $"{(quotes[i].IsCutBefore ? Ellipsis + " " : "")}{quotes[i].Text}{(quotes[i].IsCutAfter ? " " + Ellipsis : "")}";
            yield return new($"{lead} {wording.Quote(words)}", [new(quotes[i].Evidence, quotes[i].Text)]);
        }
    }
}
