namespace ChatBot.Core.Answers.Extraction;

/// <summary>How well a sentence answers a question.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Coverage">The share of the question's weight that the sentence or what surrounds it carries, 0 to 1;
/// 0 for a question about an age when the sentence tells none.</param>
/// <param name="Value">The larger, the better; above 1 is possible.</param>
/// <param name="Fits">The kind of thing that the question asks for, when the sentence has it; null when not.</param>
/// <param name="IsNamesOnly">Whether all that it carries is names that many paragraphs have, though the question asks for more.</param>
public readonly record struct SentenceScore(EvidenceSentence Sentence, double Coverage, double Value, AnswerType? Fits, bool IsNamesOnly);
