using System.Numerics.Tensors;

namespace ChatBot.Fitting.Refusal;

/// <summary>A logistic regression that tells evidence that answers from evidence that does not. Where question and evidence are in
/// two languages, each weight may differ by as much as the examples ask for.</summary>
internal sealed class RefusalModel
{
    private const double Penalty = 5e-5;
    private const int Steps = 800;

    // Questions in the other language are fewer, and what tells about theirs mostly tells about all: a difference has to be worth twice a weight.
    private const double OfDifference = 0.5;

    private RefusalModel((double[] Weights, double Constant) own, (double[] Weights, double Constant) foreign) => (Own, Foreign) = (own, foreign);

    /// <summary>The weights, and the constant, of questions in the language of the evidence.</summary>
    public (double[] Weights, double Constant) Own { get; }

    /// <summary>Those of questions in the other language.</summary>
    public (double[] Weights, double Constant) Foreign { get; }

    /// <summary>The model that fits best.</summary>
    public static RefusalModel Fit(IReadOnlyList<RefusalExample> examples)
    {
        var scale = new Standardised([.. examples.Select(example => example.Features)]);
        var sizes = examples.CountBy(example => example.Set).ToDictionary();
        var total = examples.Sum(example => example.Importance / sizes[example.Set]);
        var rows = examples.Select(example => (
            Features: Twice([.. scale.Of(example.Features), 1], example.IsForeign), example.IsAnswered, Weight: example.Importance / (total * sizes[example.Set]))).ToList();
        var found = GradientDescent.Minimise(rows[0].Features.Length, Steps, (at, slope) =>
        {
            foreach (var (features, isAnswered, weight) in rows)
            {
                var error = weight * ((1 / (1 + Math.Exp(-TensorPrimitives.Dot<double>(features, at)))) - (isAnswered ? 1 : 0));
                TensorPrimitives.MultiplyAdd<double>(features, error, slope, slope);
            }

            TensorPrimitives.MultiplyAdd<double>(at, Penalty, slope, slope);
        });
        var half = found.Length / 2;
        var foreign = found[..half].Zip(found[half..], (shared, more) => shared + (OfDifference * more)).ToArray();
        return new(scale.Undo(found[..(half - 1)], found[half - 1]), scale.Undo(foreign[..^1], foreign[^1]));
    }

    /// <summary>How surely evidence answers: the larger, the surer.</summary>
    public double Score(RefusalExample example)
    {
        var (weights, constant) = example.IsForeign ? Foreign : Own;
        return TensorPrimitives.Dot<double>(example.Features, weights) + constant;
    }

    /// <summary>The features, and once more what differs in another language: the same, or nothing.</summary>
    private static double[] Twice(double[] features, bool isForeign) => [.. features, .. features.Select(feature => isForeign ? OfDifference * feature : 0)];
}
