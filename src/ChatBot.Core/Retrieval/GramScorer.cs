using System.Buffers;
using System.Collections.Concurrent;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>BM25 over 4-grams, which also find what stems miss: other inflections, other compounds, misspelt words.
/// How rare a gram is shows among the candidates, not in the whole collection.</summary>
internal sealed class GramScorer(Query query)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    // Smaller shares take longer to hand out than to do.
    private const int CandidatesAtOnce = 128;

    private readonly Dictionary<string, GramTable> tables = new()
    {
        [Languages.German] = new GramTable(query, Languages.German),
        [Languages.English] = new GramTable(query, Languages.English),
    };

    /// <summary>What the grams of each candidate say.</summary>
    public GramScore[] Scores(IReadOnlyList<Candidate> candidates)
    {
        var scores = new GramScore[candidates.Count];
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

    private void Score(IReadOnlyList<Candidate> candidates, int[] places, GramTable table, GramScore[] scores)
    {
        var grams = table.Weights.Count;
        // Some hundred kilobytes: made anew for each search, they would bring the dearest collections of the runtime.
        var counts = ArrayPool<byte>.Shared.Rent(places.Length * grams);
        Array.Clear(counts);
        var lengths = new int[places.Length];
        var frequencies = new int[grams];
        InParallel(places.Length, i =>
        {
            var letters = new PassageProfile(candidates[places[i]].Profile.Span).Letters;
            lengths[i] = letters.Length;
            table.Count(letters, counts.AsSpan(i * grams, grams));
        });
        for (var i = 0; i < places.Length; i++)
        {
            var row = counts.AsSpan(i * grams, grams);
            for (var gram = 0; gram < grams; gram++)
            {
                frequencies[gram] += row[gram] > 0 ? 1 : 0;
            }
        }

        var rarities = frequencies.Select(frequency => Rarity(frequency, places.Length)).ToArray();
        var weights = frequencies
            .Select((frequency, gram) => frequency == 0 ? 0 : (K1 + 1) * table.Weights[gram] * rarities[gram])
            .ToArray();
        var highest = Math.Max(weights.Sum(), double.Epsilon);
        var average = Math.Max(1, lengths.Average());
        InParallel(places.Length, i =>
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

            scores[places[i]] = new GramScore(sum / highest, Terms(table, row, rarities));
        });
        ArrayPool<byte>.Shared.Return(counts);
    }

    private static void InParallel(int count, Action<int> body) =>
        Parallel.ForEach(Partitioner.Create(0, count, CandidatesAtOnce), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                body(i);
            }
        });

    private float[] Terms(GramTable table, ReadOnlySpan<byte> counts, double[] rarities)
    {
        var terms = new float[query.Terms.Count];
        foreach (var word in table.Words)
        {
            double found = 0, all = 0;
            foreach (var gram in word.Grams)
            {
                all += rarities[gram];
                found += counts[gram] > 0 ? rarities[gram] : 0;
            }

            var share = found / all;
            terms[word.Term] = Math.Max(terms[word.Term], word.Match * (float)(share * share));
        }

        return terms;
    }

    private static double Rarity(int frequency, int count) => Math.Log(1 + ((count - frequency + 0.5) / (frequency + 0.5)));
}

/// <summary>What the 4-grams of a candidate say.</summary>
/// <param name="Letters">BM25, as a share of the highest possible score.</param>
/// <param name="Terms">For each term of the query how much of a word that stands for it is there: the squared share of its grams, the rarer the more.</param>
internal readonly record struct GramScore(double Letters, float[] Terms);
