using System.Numerics.Tensors;

namespace ChatBot.Fitting;

/// <summary>Fits a linear score by which one of several candidates is chosen: the likelihood of the right one under a softmax over
/// the scores, with a penalty on squared weights (conditional logit: McFadden, 1974), by Newton's method. No weight is below 0.</summary>
/// <param name="penalty">The factor of the squared weights, above 0.</param>
internal sealed class SoftmaxRegression(double penalty)
{
    private const int MostSteps = 30;
    private const double Enough = 1e-4;

    /// <summary>The weights that fit best.</summary>
    /// <param name="choices">For each choice the features of the candidates, and the place of the right one.</param>
    /// <param name="features">The places of the features to fit; the others have weight 0.</param>
    public double[] Fit(IReadOnlyList<(double[][] Candidates, int Right)> choices, IReadOnlyList<int> features)
    {
        var weights = new double[choices[0].Candidates[0].Length];
        var free = features.ToArray();
        while (free.Length > 0)
        {
            Climb(choices, free, weights);
            var worst = free.MinBy(feature => weights[feature]);
            if (weights[worst] >= 0)
            {
                break;
            }

            // The most negative one goes; another may turn positive without it.
            weights[worst] = 0;
            free = [.. free.Except([worst])];
        }

        return weights;
    }

    private void Climb(IReadOnlyList<(double[][] Candidates, int Right)> choices, int[] free, double[] weights)
    {
        var value = Value(choices, free, weights);
        for (var step = 0; step < MostSteps; step++)
        {
            var change = Step(choices, free, weights);
            var (size, gain) = (1.0, double.NegativeInfinity);
            for (; size > Enough; size /= 2)
            {
                var next = (double[])weights.Clone();
                for (var i = 0; i < free.Length; i++)
                {
                    next[free[i]] += size * change[i];
                }

                var nextValue = Value(choices, free, next);
                if (nextValue > value)
                {
                    gain = nextValue - value;
                    value = nextValue;
                    next.CopyTo(weights, 0);
                    break;
                }
            }

            if (gain < Enough)
            {
                break;
            }
        }
    }

    /// <summary>The logarithm of the likelihood, less the penalty.</summary>
    private double Value(IReadOnlyList<(double[][] Candidates, int Right)> choices, int[] free, double[] weights) =>
        choices.Sum(choice => Math.Log(Math.Max(Shares(choice.Candidates, free, weights)[choice.Right], double.Epsilon)))
        - (penalty / 2 * free.Sum(feature => weights[feature] * weights[feature]));

    private double[] Step(IReadOnlyList<(double[][] Candidates, int Right)> choices, int[] free, double[] weights)
    {
        var gradient = free.Select(feature => -penalty * weights[feature]).ToArray();
        var curvature = new double[free.Length, free.Length];
        for (var i = 0; i < free.Length; i++)
        {
            curvature[i, i] = penalty;
        }

        var values = new double[free.Length];
        var mean = new double[free.Length];
        foreach (var (candidates, right) in choices)
        {
            var shares = Shares(candidates, free, weights);
            Array.Clear(mean);
            for (var c = 0; c < candidates.Length; c++)
            {
                if (shares[c] < 1e-9)
                {
                    continue;
                }

                for (var i = 0; i < free.Length; i++)
                {
                    values[i] = candidates[c][free[i]];
                    mean[i] += shares[c] * values[i];
                }

                for (var i = 0; i < free.Length; i++)
                {
                    var value = shares[c] * values[i];
                    for (var j = 0; j <= i; j++)
                    {
                        curvature[i, j] += value * values[j];
                    }
                }
            }

            for (var i = 0; i < free.Length; i++)
            {
                gradient[i] += candidates[right][free[i]] - mean[i];
                for (var j = 0; j <= i; j++)
                {
                    curvature[i, j] -= mean[i] * mean[j];
                }
            }
        }

        return Solve(curvature, gradient);
    }

    private static double[] Shares(double[][] candidates, int[] free, double[] weights)
    {
        var shares = new double[candidates.Length];
        for (var c = 0; c < shares.Length; c++)
        {
            foreach (var feature in free)
            {
                shares[c] += candidates[c][feature] * weights[feature];
            }
        }

        TensorPrimitives.SoftMax<double>(shares, shares);
        return shares;
    }

    /// <summary>Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's method.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var solution = (double[])right.Clone();
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i, k] * matrix[j, k];
                }

                matrix[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[j, j];
            }
        }

        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                solution[i] -= matrix[i, k] * solution[k];
            }

            solution[i] /= matrix[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                solution[i] -= matrix[k, i] * solution[k];
            }

            solution[i] /= matrix[i, i];
        }

        return solution;
    }
}
