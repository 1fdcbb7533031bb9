using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Finds a query's terms in the profiles of passages.</summary>
internal sealed class TermMatcher
{
    private const int WindowWords = 10;
    private const int NeighbourWords = 4;
    private const double ReversedOrder = 0.7;
    private const float CountedFrom = 0.15f;

    private readonly Dictionary<uint, (int Term, float Weight)[]> terms;
    private readonly float[] inText;
    private readonly float[] inTitle;
    private readonly float[] inWindow;
    private readonly double[] pairs;
    private readonly List<Hit> hits = [];

    public TermMatcher(Query query)
    {
        this.terms = query.Terms
            .SelectMany((term, i) => term.Keys(Languages.German).Concat(term.Keys(Languages.English))
                .DistinctBy(key => key.Key)
                .Select(key => (Hash: TermHash.Of(key.Key), Term: i, Weight: key.Value)))
            .GroupBy(entry => entry.Hash, entry => (entry.Term, entry.Weight))
            .ToDictionary(group => group.Key, group => group.ToArray());
        inText = new float[query.Terms.Count];
        inTitle = new float[query.Terms.Count];
        inWindow = new float[query.Terms.Count];
        pairs = new double[query.Terms.Count];
    }

    /// <summary>The features that depend on terms.</summary>
    /// <param name="weights">For each term of the query.</param>
    /// <param name="total">Their sum, above 0.</param>
    public PassageFeatures Features(PassageProfile profile, double[] weights, double total)
    {
        Find(profile);
        double text = 0, title = 0, anywhere = 0;
        var distinct = 0;
        for (var term = 0; term < weights.Length; term++)
        {
            text += weights[term] * inText[term];
            title += weights[term] * inTitle[term];
            anywhere += weights[term] * Math.Max(inText[term], inTitle[term]);
            distinct += inText[term] > CountedFrom ? 1 : 0;
        }

        return new PassageFeatures
        {
            Text = text / total,
            Title = title / total,
            Anywhere = anywhere / total,
            Distinct = (double)distinct / weights.Length,
            Window = BestWindow(weights) / total,
            Order = Neighbours(weights) / total,
        };
    }

    private void Find(PassageProfile profile)
    {
        Array.Clear(inText);
        Array.Clear(inTitle);
        hits.Clear();
        for (var i = 0; i < profile.TitleCount; i++)
        {
            foreach (var (term, weight) in Terms(profile.Title(i)))
            {
                inTitle[term] = Math.Max(inTitle[term], weight);
            }
        }

        for (var i = 0; i < profile.WordCount; i++)
        {
            var (position, key) = profile.Word(i);
            foreach (var (term, weight) in Terms(key))
            {
                inText[term] = Math.Max(inText[term], weight);
                hits.Add(new Hit(position, term, weight));
            }
        }
    }

    private ReadOnlySpan<(int Term, float Weight)> Terms(uint key) => this.terms.GetValueOrDefault(key);

    private double BestWindow(double[] weights)
    {
        var best = 0.0;
        for (var start = 0; start < hits.Count; start++)
        {
            if (start > 0 && hits[start].Position == hits[start - 1].Position)
            {
                continue;
            }

            Array.Clear(inWindow);
            var sum = 0.0;
            for (var i = start; i < hits.Count && hits[i].Position < hits[start].Position + WindowWords; i++)
            {
                var (_, term, weight) = hits[i];
                sum += weights[term] * Math.Max(0, weight - inWindow[term]);
                inWindow[term] = Math.Max(inWindow[term], weight);
            }

            best = Math.Max(best, sum);
        }

        return best;
    }

    private double Neighbours(double[] weights)
    {
        Array.Clear(pairs);
        for (var first = 0; first < hits.Count; first++)
        {
            for (var second = first + 1; second < hits.Count && hits[second].Position <= hits[first].Position + NeighbourWords; second++)
            {
                var distance = hits[second].Term - hits[first].Term;
                if (distance is not (1 or -1) || hits[second].Position == hits[first].Position)
                {
                    continue;
                }

                var pair = Math.Min(hits[first].Term, hits[second].Term);
                var value = Math.Min(weights[pair], weights[pair + 1]) * hits[first].Weight * hits[second].Weight
                    * (distance == 1 ? 1 : ReversedOrder);
                pairs[pair] = Math.Max(pairs[pair], value);
            }
        }

        return pairs.Sum();
    }

    private readonly record struct Hit(int Position, int Term, float Weight);
}
