using System.Numerics.Tensors;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Core.Weights;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Scores the sentences of retrieved paragraphs by what they, and what surrounds them, share with a question.</summary>
public sealed class SentenceScorer(TextAnalyzer analyzer, WordVectors vectors)
{
    private static readonly double[] Weights = LinearWeights.Load<SentenceFeature>("sentences");

    /// <summary>Scores every sentence of the evidence. Null when there is no evidence, or no word of content in the question.</summary>
    public ScoredEvidence? Score(Query query, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0 || AskedQuestion.Of(query, analyzer) is not { } question)
        {
            return null;
        }

        var best = Math.Max(evidence.Max(found => found.Score), double.Epsilon);
        var paragraphs = EvidenceSentence.Split(evidence, analyzer).GroupBy(sentence => sentence.Evidence)
            .Select(sentences => ScoredParagraph.Of([.. sentences], question.Needs, analyzer))
            .ToList();
        var meanings = new MeaningMatcher(query, vectors);
        var features = new SentenceFeatures(question, sentence => sentence.Passage.Language == Languages.German ? meanings.Cosines(sentence.Terms) : []);
        var scores = FullNames.Carry(paragraphs, question.Needs)
            .SelectMany(paragraph => features.Of(paragraph, Math.Max(0, evidence[paragraph.Evidence - 1].Score / best)))
            .ToList();
        features.Compare(scores);
        return new(question, evidence, Ranked(scores));
    }

    private static IReadOnlyList<SentenceScore> Ranked(IReadOnlyList<SentenceScore> scores)
    {
        var values = scores.Select(score => TensorPrimitives.Dot<double>(score.Features, Weights)).ToList();
        var highest = values.Max();
        var sum = values.Sum(value => Math.Exp(value - highest));
        return [.. scores
            .Zip(values, (score, value) => score with { Value = value, Probability = Math.Exp(value - highest) / sum })
            .OrderByDescending(score => score.Value)];
    }
}
