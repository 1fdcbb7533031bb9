namespace ChatBot.LexiconTool;

/// <summary>
/// The probability that an English word is translated by a German one, learnt from phrases and example sentences that
/// translate each other (IBM Model 1: Brown et al. 1993, "The mathematics of statistical machine translation").
/// </summary>
internal sealed class TranslationModel
{
    private const int Rounds = 6;
    private const string Nothing = "";
    private readonly List<(int[] English, int[] German, float Weight)> pairs = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal) { [Nothing] = 0 };
    private Dictionary<(int English, int German), double> probabilities = [];

    /// <summary>Takes in two texts that mean the same.</summary>
    public void Add(IReadOnlyList<string> english, IReadOnlyList<string> german, double weight)
    {
        if (english.Count > 0 && german.Count > 0)
        {
            this.pairs.Add(([0, .. english.Select(Id)], [.. german.Select(Id)], (float)weight));
        }
    }

    /// <summary>Learns from all that was taken in.</summary>
    public void Train()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var counts = new Dictionary<(int English, int German), double>();
            foreach (var (english, german, weight) in this.pairs)
            {
                foreach (var word in german)
                {
                    Share(counts, english, word, weight, isFirst: round == 0);
                }
            }

            var totals = new double[ids.Count];
            foreach (var ((english, _), count) in counts)
            {
                totals[english] += count;
            }

            this.probabilities = counts.ToDictionary(pair => pair.Key, pair => pair.Value / totals[pair.Key.English]);
        }
    }

    /// <summary>Probability of <paramref name="german"/> among the translations of <paramref name="english"/>.</summary>
    public double Probability(string english, string german) =>
        ids.TryGetValue(english, out var e) && ids.TryGetValue(german, out var g) ? this.probabilities.GetValueOrDefault((e, g)) : 0;

    private void Share(Dictionary<(int, int), double> counts, int[] english, int german, double weight, bool isFirst)
    {
        Span<double> likelihoods = stackalloc double[english.Length];
        var sum = 0.0;
        for (var i = 0; i < english.Length; i++)
        {
            sum += likelihoods[i] = isFirst ? 1 : this.probabilities.GetValueOrDefault((english[i], german));
        }

        for (var i = 0; i < english.Length && sum > 0; i++)
        {
            var pair = (english[i], german);
            counts[pair] = counts.GetValueOrDefault(pair) + weight * likelihoods[i] / sum;
        }
    }

    private int Id(string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            ids[word] = id = ids.Count;
        }

        return id;
    }
}
