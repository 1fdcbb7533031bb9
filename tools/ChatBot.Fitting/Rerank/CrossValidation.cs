using System.Globalization;
using ChatBot.Core.Retrieval;

namespace ChatBot.Fitting.Rerank;

/// <summary>A model fitted on the other articles for each part of the examples, and one fitted on all.</summary>
internal sealed class CrossValidation
{
    private readonly IReadOnlyList<RankingExample> examples;
    private readonly double[][] folds;

    public CrossValidation(double penalty, IEnumerable<PassageFeature> features, IReadOnlyList<RankingExample> examples)
    {
        this.examples = examples;
        var regression = new SoftmaxRegression(penalty);
        int[] places = [.. features.Select(feature => (int)feature)];
        double[] Fit(Func<RankingExample, bool> use) => regression.Fit(
            [.. examples.Where(example => example.Place >= 0 && use(example))
                .Select(example => (example.Candidates.Select(candidate => candidate.Features).ToArray(), example.Place))],
            places);
        folds = [.. Enumerable.Range(0, Folds.Count).AsParallel().AsOrdered().Select(fold => Fit(example => Folds.Of(example.Article) != fold))];
        Final = Fit(_ => true);
    }

    /// <summary>The weights fitted on all examples.</summary>
    public double[] Final { get; }

    /// <summary>The weights fitted without an example's article.</summary>
    public double[] WeightsFor(RankingExample example) => folds[Folds.Of(example.Article)];

    /// <summary>For each task the recall on articles that the model was not fitted on, and that of the final model.</summary>
    public IEnumerable<string> Table() => examples.GroupBy(example => example.Task).Select(task => string.Create(
        CultureInfo.InvariantCulture,
        $"{task.Key}: {task.Count()} questions, R@1 {Recall(task, WeightsFor, 1):0.0}, R@20 {Recall(task, WeightsFor, 20):0.0}; fitted on them too, R@1 {Recall(task, _ => Final, 1):0.0}"));

    private static double Recall(IEnumerable<RankingExample> examples, Func<RankingExample, double[]> weights, int count) =>
        100 * examples.Average(example => example.Rank(weights(example)) <= count ? 1.0 : 0.0);
}
