namespace ChatBot.Fitting;

/// <summary>Brings features to mean 0 and variance 1, so that a penalty on squared weights treats them alike.</summary>
internal sealed class Standardised
{
    private readonly double[] means;
    private readonly double[] deviations;

    /// <param name="rows">The features of each example.</param>
    public Standardised(IReadOnlyList<double[]> rows)
    {
        var count = rows[0].Length;
        means = [.. Enumerable.Range(0, count).Select(feature => rows.Average(row => row[feature]))];
        deviations = [.. Enumerable.Range(0, count).Select(feature =>
            Math.Sqrt(Math.Max(1e-9, rows.Average(row => Math.Pow(row[feature] - means[feature], 2)))))];
    }

    /// <summary>The features of one example, standardised.</summary>
    public double[] Of(double[] row) => [.. row.Select((value, feature) => (value - means[feature]) / deviations[feature])];

    /// <summary>Weights for features as they are, and the constant that they need, of weights for standardised ones.</summary>
    public (double[] Weights, double Constant) Undo(double[] weights, double constant)
    {
        double[] undone = [.. weights.Select((weight, feature) => weight / deviations[feature])];
        return (undone, constant - undone.Select((weight, feature) => weight * means[feature]).Sum());
    }
}
