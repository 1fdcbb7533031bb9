namespace ChatBot.Core.Answers.Extraction;

/// <summary>How well a sentence answers a question.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Coverage">The share of the question's weight that the sentence or what surrounds it carries, 0 to 1.</param>
/// <param name="Value">The larger, the better; above 1 is possible.</param>
public readonly record struct SentenceScore(EvidenceSentence Sentence, double Coverage, double Value);
