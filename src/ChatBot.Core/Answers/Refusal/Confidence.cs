using System.Numerics.Tensors;
using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Language;
using ChatBot.Core.Weights;

namespace ChatBot.Core.Answers.Refusal;

/// <summary>Tells whether evidence answers a question: a logistic regression, fitted on questions whose evidence does and does not.</summary>
public static class Confidence
{
    private static readonly double[] Weights = LinearWeights.Load<RefusalFeature>("refusal");
    private static readonly double[] ForeignWeights = LinearWeights.Load<RefusalFeature>("refusal-foreign");

    // Half of the few letters of a short name stand in many a word.
    private const double LeastLetters = 0.6;
    private const double RareFrom = 0.4;

    // Of three hundred questions that evidence in their language answers, one has so much of OnlyNames. In another, a translation may be missing.
    private const double NoMoreThanNames = 0.7;

    /// <summary>Whether it does. The threshold is part of the weights. However much else the evidence has, an age is never told by a
    /// sentence without one, nor what somebody says by evidence that names neither him nor what he speaks of, nor what else is asked of
    /// somebody by evidence that has no more than his name, nor anything of two by evidence that names one.</summary>
    public static bool Answers(ScoredEvidence evidence)
    {
        var features = RefusalFeatures.Of(evidence);
        return (evidence.Question.Type != AnswerType.Age || evidence.Sentences[0].Fits)
            && !(evidence.Question.Needs.Any(need => need.IsSpeech) && IsNounMissing(evidence))
            && (evidence.IsForeign || features[(int)RefusalFeature.OnlyNames] < NoMoreThanNames)
            && !MissingNames.Any(evidence)
            && TensorPrimitives.Dot<double>(features, evidence.IsForeign ? ForeignWeights : Weights) >= 0;
    }

    private static bool IsNounMissing(ScoredEvidence evidence) => evidence.Question.Needs
        .Where((need, i) => IsSpokenOf(need, evidence) && evidence.Sentences.All(score => score.Around[i] == 0 && score.Letters[i] < LeastLetters))
        .Any();

    /// <summary>English shows no nouns: there a word counts that is rare, and whose translations are known.</summary>
    private static bool IsSpokenOf(QuestionNeed need, ScoredEvidence evidence) => need.IsName || need.IsNoun
        || (evidence.Question.Language == Languages.English && need.Background >= RareFrom && need.IsKnownIn(evidence.Sentences[0].Sentence.Passage.Language));
}
