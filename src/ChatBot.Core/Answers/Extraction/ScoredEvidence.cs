using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>The sentences of retrieved paragraphs, scored beside a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Evidence">The paragraphs, best first; at least one.</param>
/// <param name="Sentences">Best first, in order of the evidence where scores are equal; at least one.</param>
public sealed record ScoredEvidence(AskedQuestion Question, IReadOnlyList<Evidence> Evidence, IReadOnlyList<SentenceScore> Sentences)
{
    /// <summary>Whether question and best sentence are in two languages.</summary>
    public bool IsForeign => Sentences[0].Sentence.Passage.Language != Question.Language;
}
