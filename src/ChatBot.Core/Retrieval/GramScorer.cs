using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>BM25 over 4-grams, which also find what stems miss: other inflections, other compounds, misspelt words.
/// How rare a gram is shows among the candidates, not in the whole collection.</summary>
internal sealed class GramScorer(Query query)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly Dictionary<string, GramTable> tables = new()
    {
        [Languages.German] = new GramTable(query, Languages.German),
        [Languages.English] = new GramTable(query, Languages.English),
    };

    /// <summary>For each candidate, its share of the highest possible score.</summary>
    public double[] Scores(IReadOnlyList<Candidate> candidates)
    {
        var scores = new double[candidates.Count];
        foreach (var (language, table) in tables)
        {
            var places = Enumerable.Range(0, scores.Length)
                .Where(i => new PassageProfile(candidates[i].Profile.Span).Language == language)
                .ToArray();
            if (places.Length > 0)
            {
                Score(candidates, places, table, scores);
            }
        }

        return scores;
    }

    private static void Score(IReadOnlyList<Candidate> candidates, int[] places, GramTable table, double[] scores)
    {
        var grams = table.Weights.Count;
        var counts = new byte[places.Length * grams];
        var lengths = new int[places.Length];
        var frequencies = new int[grams];
        for (var i = 0; i < places.Length; i++)
        {
            var letters = new PassageProfile(candidates[places[i]].Profile.Span).Letters;
            lengths[i] = letters.Length;
            var row = counts.AsSpan(i * grams, grams);
            table.Count(letters, row);
            for (var gram = 0; gram < grams; gram++)
            {
                frequencies[gram] += row[gram] > 0 ? 1 : 0;
            }
        }

        var weights = frequencies
            .Select((frequency, gram) => frequency == 0 ? 0 : (K1 + 1) * table.Weights[gram] * Rarity(frequency, places.Length))
            .ToArray();
        var highest = Math.Max(weights.Sum(), double.Epsilon);
        var average = Math.Max(1, lengths.Average());
        for (var i = 0; i < places.Length; i++)
        {
            var norm = K1 * (1 - B + (B * lengths[i] / average));
            var row = counts.AsSpan(i * grams, grams);
            var sum = 0.0;
            for (var gram = 0; gram < grams; gram++)
            {
                if (row[gram] > 0)
                {
                    sum += weights[gram] * row[gram] / (row[gram] + norm);
                }
            }

            scores[places[i]] = sum / highest;
        }
    }

    private static double Rarity(int frequency, int count) => Math.Log(1 + ((count - frequency + 0.5) / (frequency + 0.5)));
}
