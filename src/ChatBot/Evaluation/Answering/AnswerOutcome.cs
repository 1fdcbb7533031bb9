using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Evaluation.Answering;

/// <summary>What came of a question.</summary>
/// <param name="Cluster">The article that the question is about.</param>
/// <param name="WithoutParagraph">The answer when the paragraph that answers is not among the evidence; null when that was not asked.</param>
internal sealed record AnswerOutcome(QuestionRow Question, string Cluster, Answer Answer, Answer? WithoutParagraph)
{
    /// <summary>Whether the program said that it has no answer.</summary>
    public bool IsRefused => Answer.Refusal is not null;

    /// <summary>Whether a quote of the answer contains what counts as right, letter by letter.</summary>
    public bool IsQuoted => Answer.Citations.Any(citation =>
        (Question.Answers ?? []).Any(right => citation.Quote.Contains(right, StringComparison.Ordinal)));

    /// <summary>The citations of the paragraph that answers.</summary>
    public int RightCitations => Answer.Citations.Count(citation => citation.Passage.ArticleId == Question.Paragraph);

    /// <summary>The citations whose quote stands in the cited paragraph, character by character.</summary>
    public int VerbatimCitations => Answer.Citations.Count(citation => citation.Passage.Text.Contains(citation.Quote, StringComparison.Ordinal));

    /// <summary>The words of all quotes.</summary>
    public int QuotedWords => Answer.Citations.Sum(citation => Tokenizer.Words(citation.Quote).Count);
}
