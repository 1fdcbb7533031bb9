using System.Numerics.Tensors;

namespace ChatBot.Fitting.Sentences;

/// <summary>Fits weights by which one of the sentences that answer is chosen among all of the evidence: the likelihood that one of them is,
/// under a softmax over the weighted sums, with a penalty on squared weights.</summary>
internal static class SentenceModel
{
    private const double Penalty = 1e-3;
    private const int Steps = 200;

    /// <summary>The weights that fit best. Examples in which no sentence answers say nothing.</summary>
    public static double[] Fit(IReadOnlyList<SentenceExample> examples)
    {
        var scale = new Standardised([.. examples.SelectMany(example => example.Sentences)]);
        var choices = examples.Where(example => example.Answers.Contains(true))
            .Select(example => (Sentences: example.Sentences.Select(scale.Of).ToArray(), example.Answers)).ToList();
        var count = examples[0].Sentences[0].Length;
        var weights = GradientDescent.Minimise(count, Steps, (at, slope) =>
        {
            foreach (var (sentences, answers) in choices)
            {
                var all = Softmax([.. sentences.Select(sentence => TensorPrimitives.Dot<double>(sentence, at))]);
                var right = all.Where((_, i) => answers[i]).Sum();
                for (var i = 0; i < sentences.Length; i++)
                {
                    var error = (all[i] - (answers[i] ? all[i] / right : 0)) / choices.Count;
                    TensorPrimitives.MultiplyAdd(sentences[i], error, slope, slope);
                }
            }

            TensorPrimitives.MultiplyAdd(at, Penalty, slope, slope);
        });
        return scale.Undo(weights, 0).Weights;
    }

    /// <summary>The sentences of an example, best first, as places in it.</summary>
    public static IReadOnlyList<int> Order(SentenceExample example, double[] weights) =>
        [.. Enumerable.Range(0, example.Sentences.Count).OrderByDescending(i => TensorPrimitives.Dot<double>(example.Sentences[i], weights))];

    private static double[] Softmax(double[] values)
    {
        var highest = values.Max();
        var exponents = values.Select(value => Math.Exp(value - highest)).ToArray();
        var sum = exponents.Sum();
        return [.. exponents.Select(exponent => exponent / sum)];
    }
}
