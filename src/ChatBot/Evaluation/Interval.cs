namespace ChatBot.Evaluation;

/// <summary>A measured mean with the bounds of its confidence interval.</summary>
internal readonly record struct Interval(double Value, double Low, double High)
{
    /// <summary>How <see cref="OfMean"/> gets the bounds, for a reader of the numbers.</summary>
    public const string Method = "95 % intervals: percentile bootstrap over articles, 2,000 resamples";

    private const int Resamples = 2_000;
    private const double Tail = 0.025;
    private const int Seed = 20_261_124;

    /// <summary>The mean, with a 95 % percentile bootstrap interval (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993).
    /// Whole clusters are drawn, because what is measured on one article is alike. Equal input gives equal bounds.</summary>
    /// <param name="values">A value for each question; none gives zeros.</param>
    /// <param name="clusters">For each value, the article that its question is about.</param>
    public static Interval OfMean(IReadOnlyList<double> values, IReadOnlyList<string> clusters)
    {
        if (values.Count == 0)
        {
            return default;
        }

        var sums = values.Zip(clusters)
            .GroupBy(pair => pair.Second, pair => pair.First, StringComparer.Ordinal)
            .Select(cluster => (Sum: cluster.Sum(), Count: cluster.Count()))
            .ToArray();
        var random = new Random(Seed);
        var means = new double[Resamples];
        foreach (ref var mean in means.AsSpan())
        {
            var (sum, count) = (0.0, 0);
            for (var i = 0; i < sums.Length; i++)
            {
                var drawn = sums[random.Next(sums.Length)];
                (sum, count) = (sum + drawn.Sum, count + drawn.Count);
            }

            mean = sum / count;
        }

        Array.Sort(means);
        return new Interval(values.Average(), means[(int)(Tail * Resamples)], means[(int)((1 - Tail) * Resamples) - 1]);
    }
}
