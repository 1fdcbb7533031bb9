using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Chooses the words of a paragraph to show under a sentence that cites it without quoting.</summary>
public sealed class QuoteSelector(QueryFormulator formulator, SentenceScorer scorer)
{
    /// <summary>The sentence of a passage that has most in common with what was written; verbatim, and cut when it is too long for a quote.</summary>
    public string Select(Passage passage, string written)
    {
        var query = formulator.Formulate(written, LanguageDetector.Detect(written, passage.Language));
        var scores = scorer.Score(query, [new(passage, 1)]);
        return scores is { Sentences: [var best, ..] } ? Quote.Of(best).Text : Quote.FirstSentence(passage);
    }
}
