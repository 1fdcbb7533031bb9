namespace ChatBot.Core.Answers.Extraction;

/// <summary>How well a sentence answers a question.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Matches">How well the sentence itself carries each need of the question, 0 to 1.</param>
/// <param name="Letters">The same by 4-grams of letters.</param>
/// <param name="Around">How well its paragraph, heading or title carry each.</param>
/// <param name="Features">What is known of it, in the order of SentenceFeature.</param>
public sealed record SentenceScore(
    EvidenceSentence Sentence, IReadOnlyList<double> Matches, IReadOnlyList<double> Letters, IReadOnlyList<double> Around, double[] Features)
{
    /// <summary>The larger, the better; comparable within one question only.</summary>
    public double Value { get; init; }

    /// <summary>How likely it is the sentence that answers, if one of the evidence does: 0 to 1, all sentences together 1.</summary>
    public double Probability { get; init; }

    /// <summary>The places, among its words, of those that the question has and of what is asked for.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>How well the sentence carries each need by words of like meaning, 0 to 1.</summary>
    public IReadOnlyList<double> Meanings { get; init; } = [];

    /// <summary>Whether it has something of the kind that the question asks for.</summary>
    public bool Fits => Enumerable.Range((int)SentenceFeature.FitsDuration, SentenceFeature.FitsDefinition - SentenceFeature.FitsDuration + 1)
        .Any(i => Features[i] > 0);

    /// <summary>A feature of the sentence.</summary>
    internal double this[SentenceFeature feature] => Features[(int)feature];
}
