namespace ChatBot.Fitting;

/// <summary>Minimises a smooth function by its gradient (Kingma and Ba, "Adam: a method for stochastic optimization", 2015).</summary>
internal static class GradientDescent
{
    private const double FirstMoment = 0.9;
    private const double SecondMoment = 0.99;
    private const double Rate = 0.05;
    private const double LastRate = 0.015;

    /// <summary>The parameters found.</summary>
    /// <param name="count">How many parameters there are; all start at 0.</param>
    /// <param name="gradient">Adds the gradient at the parameters given first to the array given last, which is all 0.</param>
    public static double[] Minimise(int count, int steps, Action<double[], double[]> gradient)
    {
        var at = new double[count];
        var first = new double[count];
        var second = new double[count];
        for (var step = 1; step <= steps; step++)
        {
            var slope = new double[count];
            gradient(at, slope);
            for (var i = 0; i < count; i++)
            {
                first[i] = (FirstMoment * first[i]) + ((1 - FirstMoment) * slope[i]);
                second[i] = (SecondMoment * second[i]) + ((1 - SecondMoment) * slope[i] * slope[i]);
                at[i] -= (step > 0.7 * steps ? LastRate : Rate) * (first[i] / (1 - Math.Pow(FirstMoment, step)))
                    / (Math.Sqrt(second[i] / (1 - Math.Pow(SecondMoment, step))) + 1e-9);
            }
        }

        return at;
    }
}
