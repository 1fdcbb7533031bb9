using System.Numerics.Tensors;

namespace ChatBot.Fitting.Refusal;

/// <summary>Fits a logistic regression that tells evidence that answers from evidence that does not.</summary>
internal static class RefusalModel
{
    private const double Penalty = 1e-3;
    private const int Steps = 400;

    /// <summary>The weights that fit best, and the constant.</summary>
    public static (double[] Weights, double Constant) Fit(IReadOnlyList<RefusalExample> examples)
    {
        var scale = new Standardised([.. examples.Select(example => example.Features)]);
        var sizes = examples.CountBy(example => example.Set).ToDictionary();
        var total = examples.Sum(example => example.Importance / sizes[example.Set]);
        var rows = examples.Select(example => (Features: scale.Of(example.Features), example.IsAnswered, Weight: example.Importance / (total * sizes[example.Set]))).ToList();
        var count = examples[0].Features.Length;
        var found = GradientDescent.Minimise(count + 1, Steps, (at, slope) =>
        {
            var weights = at.AsSpan(0, count);
            var slopes = slope.AsSpan(0, count);
            foreach (var (features, isAnswered, weight) in rows)
            {
                var error = weight * ((1 / (1 + Math.Exp(-TensorPrimitives.Dot(features, weights) - at[count]))) - (isAnswered ? 1 : 0));
                TensorPrimitives.MultiplyAdd(features, error, slopes, slopes);
                slope[count] += error;
            }

            TensorPrimitives.MultiplyAdd(weights, Penalty, slopes, slopes);
        });
        return scale.Undo(found[..count], found[count]);
    }
}
