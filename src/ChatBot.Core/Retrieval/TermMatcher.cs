using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Finds a query's terms in the profiles of passages.</summary>
internal sealed class TermMatcher
{
    private const int WindowWords = 10;
    private const int NeighbourWords = 4;
    private const double ReversedOrder = 0.7;
    private const float CountedFrom = 0.15f;

    private readonly Dictionary<uint, (int Term, float Weight)[]> _terms;
    private readonly float[] _inText;
    private readonly float[] _inTitle;
    private readonly float[] _inWindow;
    private readonly double[] _pairs;
    private readonly List<Hit> _hits = [];

    public TermMatcher(Query query)
    {
        _terms = query.Terms
            .SelectMany((term, i) => term.Keys(Languages.German).Concat(term.Keys(Languages.English))
                .DistinctBy(key => key.Key)
                .Select(key => (Hash: TermHash.Of(key.Key), Term: i, Weight: key.Value)))
            .GroupBy(entry => entry.Hash, entry => (entry.Term, entry.Weight))
            .ToDictionary(group => group.Key, group => group.ToArray());
        _inText = new float[query.Terms.Count];
        _inTitle = new float[query.Terms.Count];
        _inWindow = new float[query.Terms.Count];
        _pairs = new double[query.Terms.Count];
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
            text += weights[term] * _inText[term];
            title += weights[term] * _inTitle[term];
            anywhere += weights[term] * Math.Max(_inText[term], _inTitle[term]);
            distinct += _inText[term] > CountedFrom ? 1 : 0;
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
        Array.Clear(_inText);
        Array.Clear(_inTitle);
        _hits.Clear();
        for (var i = 0; i < profile.TitleCount; i++)
        {
            foreach (var (term, weight) in Terms(profile.Title(i)))
            {
                _inTitle[term] = Math.Max(_inTitle[term], weight);
            }
        }

        for (var i = 0; i < profile.WordCount; i++)
        {
            var (position, key) = profile.Word(i);
            foreach (var (term, weight) in Terms(key))
            {
                _inText[term] = Math.Max(_inText[term], weight);
                _hits.Add(new Hit(position, term, weight));
            }
        }
    }

    private ReadOnlySpan<(int Term, float Weight)> Terms(uint key) => _terms.GetValueOrDefault(key);

    private double BestWindow(double[] weights)
    {
        var best = 0.0;
        for (var start = 0; start < _hits.Count; start++)
        {
            if (start > 0 && _hits[start].Position == _hits[start - 1].Position)
            {
                continue;
            }

            Array.Clear(_inWindow);
            var sum = 0.0;
            for (var i = start; i < _hits.Count && _hits[i].Position < _hits[start].Position + WindowWords; i++)
            {
                var (_, term, weight) = _hits[i];
                sum += weights[term] * Math.Max(0, weight - _inWindow[term]);
                _inWindow[term] = Math.Max(_inWindow[term], weight);
            }

            best = Math.Max(best, sum);
        }

        return best;
    }

    private double Neighbours(double[] weights)
    {
        Array.Clear(_pairs);
        for (var first = 0; first < _hits.Count; first++)
        {
            for (var second = first + 1; second < _hits.Count && _hits[second].Position <= _hits[first].Position + NeighbourWords; second++)
            {
                var distance = _hits[second].Term - _hits[first].Term;
                if (distance is not (1 or -1) || _hits[second].Position == _hits[first].Position)
                {
                    continue;
                }

                var pair = Math.Min(_hits[first].Term, _hits[second].Term);
                var value = Math.Min(weights[pair], weights[pair + 1]) * _hits[first].Weight * _hits[second].Weight
                    * (distance == 1 ? 1 : ReversedOrder);
                _pairs[pair] = Math.Max(_pairs[pair], value);
            }
        }

        return _pairs.Sum();
    }

    private readonly record struct Hit(int Position, int Term, float Weight);
}
