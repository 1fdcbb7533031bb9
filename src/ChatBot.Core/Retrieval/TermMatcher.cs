using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Finds a query's terms in the profile of a passage. Weights are given for each term of the query.</summary>
internal sealed class TermMatcher
{
    private const int NeighbourWords = 4;
    private const double ReversedOrder = 0.7;
    private const float CountedFrom = 0.15f;

    private readonly Dictionary<uint, (int Term, float Weight)[]> terms;

    // A bit for the last 16 of each key: nearly every word of a passage is none of the query's, and that is seen here.
    private readonly ulong[] known = new ulong[1024];
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
        foreach (var key in this.terms.Keys)
        {
            known[(key & 0xFFFF) / 64] |= 1ul << (int)(key % 64);
        }

        inText = new float[query.Terms.Count];
        inTitle = new float[query.Terms.Count];
        inWindow = new float[query.Terms.Count];
        pairs = new double[query.Terms.Count];
    }

    private TermMatcher(TermMatcher other)
    {
        this.terms = other.terms;
        known = other.known;
        inText = new float[other.inText.Length];
        inTitle = new float[other.inTitle.Length];
        inWindow = new float[other.inWindow.Length];
        pairs = new double[other.pairs.Length];
    }

    /// <summary>One for the same query, to be used beside this one.</summary>
    public TermMatcher Another() => new(this);

    /// <summary>For each term how well the best word of the text stands for it.</summary>
    public ReadOnlySpan<float> InText => inText;

    /// <summary>For each term how well the best word of title or heading stands for it.</summary>
    public ReadOnlySpan<float> InTitle => inTitle;

    /// <summary>The number of terms that the text has.</summary>
    public int Distinct => inText.Count(weight => weight > CountedFrom);

    /// <summary>Takes the passage that everything else is about from now on.</summary>
    public void Read(PassageProfile profile)
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

    /// <summary>The weight of the terms that the text has.</summary>
    public double Text(ReadOnlySpan<double> weights) => Sum(weights, inText);

    /// <summary>The weight of the terms that title or heading have.</summary>
    public double Title(ReadOnlySpan<double> weights) => Sum(weights, inTitle);

    /// <summary>The weight of the terms that text, title or heading have.</summary>
    public double Anywhere(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var term = 0; term < weights.Length; term++)
        {
            sum += weights[term] * Math.Max(inText[term], inTitle[term]);
        }

        return sum;
    }

    /// <summary>The weight of the terms in the so many words that have most of it, and where those begin.</summary>
    /// <param name="withTitle">Whether what title or heading have counts as if it stood there too.</param>
    public (double Weight, int Start) BestWindow(ReadOnlySpan<double> weights, int words, bool withTitle = false)
    {
        var given = withTitle ? Sum(weights, inTitle) : 0;
        var (best, place) = (given, 0);
        for (var start = 0; start < hits.Count; start++)
        {
            if (start > 0 && hits[start].Position == hits[start - 1].Position)
            {
                continue;
            }

            Array.Clear(inWindow);
            if (withTitle)
            {
                inTitle.CopyTo(inWindow, 0);
            }

            var sum = given;
            for (var i = start; i < hits.Count && hits[i].Position < hits[start].Position + words; i++)
            {
                var (_, term, weight) = hits[i];
                sum += weights[term] * Math.Max(0, weight - inWindow[term]);
                inWindow[term] = Math.Max(inWindow[term], weight);
            }

            if (sum > best)
            {
                (best, place) = (sum, hits[start].Position);
            }
        }

        return (best, place);
    }

    /// <summary>The weight of neighbouring terms that are neighbours in the text.</summary>
    public double Neighbours(ReadOnlySpan<double> weights)
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

        for (var pair = 0; pair + 1 < pairs.Length; pair++)
        {
            pairs[pair] = Math.Max(pairs[pair], Math.Min(weights[pair], weights[pair + 1]) * inTitle[pair] * inTitle[pair + 1]);
        }

        return pairs.Sum();
    }

    private static double Sum(ReadOnlySpan<double> weights, float[] matches)
    {
        var sum = 0.0;
        for (var term = 0; term < weights.Length; term++)
        {
            sum += weights[term] * matches[term];
        }

        return sum;
    }

    private ReadOnlySpan<(int Term, float Weight)> Terms(uint key) =>
        (known[(key & 0xFFFF) / 64] & (1ul << (int)(key % 64))) == 0 ? [] : this.terms.GetValueOrDefault(key);

    private readonly record struct Hit(int Position, int Term, float Weight);
}
