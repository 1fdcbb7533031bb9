namespace ChatBot.Fitting.Tests;

public sealed class SoftmaxRegressionTests
{
    [Fact]
    public void What_tells_the_right_one_gets_weight_and_what_tells_nothing_or_speaks_against_it_gets_none()
    {
        var random = new Random(7);
        var choices = new List<(double[][] Candidates, int Right)>();
        for (var i = 0; i < 400; i++)
        {
            var candidates = Enumerable.Range(0, 5).Select(_ => new[] { random.NextDouble(), random.NextDouble(), random.NextDouble() }).ToArray();
            choices.Add((candidates, Array.IndexOf(candidates, candidates.MaxBy(candidate => (2 * candidate[0]) - candidate[2] + (0.5 * random.NextDouble())))));
        }

        var weights = new SoftmaxRegression(penalty: 0.1).Fit(choices, [0, 1, 2]);

        Assert.True(weights[0] > 1, $"The weight is {weights[0]}.");
        Assert.InRange(weights[1], 0, weights[0] / 4);
        Assert.Equal(0, weights[2]);
    }

    [Fact]
    public void A_feature_that_is_left_out_has_no_weight()
    {
        (double[][], int)[] choices = [([[1, 1], [0, 0]], 0), ([[0, 0], [1, 1]], 1)];

        Assert.Equal(0, new SoftmaxRegression(penalty: 1).Fit(choices, [0])[1]);
    }

    [Fact]
    public void The_likelihood_and_the_penalty_balance_where_the_gradient_is_zero()
    {
        // One choice of two, the right one ahead by 1: the gradient is 1 - 1/(1+exp(-w)) - penalty w, which is zero at w = 0.4010581 for 1.
        (double[][], int)[] choices = [([[1], [0]], 0)];

        Assert.Equal(0.4010581, new SoftmaxRegression(penalty: 1).Fit(choices, [0])[0], 3);
    }
}
