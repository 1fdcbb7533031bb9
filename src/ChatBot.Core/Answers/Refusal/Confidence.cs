using System.Numerics.Tensors;
using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Weights;

namespace ChatBot.Core.Answers.Refusal;

/// <summary>Tells whether evidence answers a question: a logistic regression, fitted on questions whose evidence does and does not.</summary>
public static class Confidence
{
    private static readonly double[] Weights = LinearWeights.Load<RefusalFeature>("refusal");
    private static readonly double[] ForeignWeights = LinearWeights.Load<RefusalFeature>("refusal-foreign");

    private const double LeastLetters = 0.5;

    /// <summary>Whether it does. The threshold is part of the weights. However much else the evidence has, an age is never told by a
    /// sentence without one, nor what somebody says by evidence that names neither him nor what he speaks of.</summary>
    public static bool Answers(ScoredEvidence evidence) =>
        (evidence.Question.Type != AnswerType.Age || evidence.Sentences[0].Fits)
        && !(evidence.Question.Needs.Any(need => need.IsSpeech) && IsNounMissing(evidence))
        && TensorPrimitives.Dot<double>(RefusalFeatures.Of(evidence), evidence.IsForeign ? ForeignWeights : Weights) >= 0;

    private static bool IsNounMissing(ScoredEvidence evidence) => evidence.Question.Needs
        .Where((need, i) => (need.IsName || need.IsNoun) && evidence.Sentences.All(score => score.Around[i] == 0 && score.Letters[i] < LeastLetters))
        .Any();
}
