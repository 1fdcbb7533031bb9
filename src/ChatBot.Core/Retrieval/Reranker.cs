namespace ChatBot.Core.Retrieval;

/// <summary>Orders candidates by what a search of the whole index is too dear for.</summary>
internal sealed class Reranker
{
    public static double[] Weights = [1, 0.3, 0.3, 0.5, 1, 0.2, 0, 0];
    public const int FeatureCount = 8;
    public static int WindowWords = 24;
    public static float GramK1 = 1.2f, GramB = 0.75f;

    private readonly Query _query;
    private readonly QueryMatcher _matcher;
    private readonly QueryGrams _grams;

    public Reranker(Query query)
    {
        _query = query;
        _matcher = new QueryMatcher(query);
        _grams = new QueryGrams(query);
    }

    public double[][] Features(CandidateSet set)
    {
        var weights = new double[_query.Terms.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = _query.Terms[i].Weight * Math.Log(1 + ((set.Count - set.Frequencies[i] + 0.5) / (set.Frequencies[i] + 0.5)));
        // a term that no paragraph has says nothing about any
        var present = weights.Select((w, i) => set.Frequencies[i] > 0 ? w : w * 0.0).ToArray();
        var total = present.Sum();
        var grams = GramScores(set);
        var bmMax = set.Candidates.Count > 0 ? set.Candidates.Max(c => c.Lexical) : 1;
        var result = new double[set.Candidates.Count][];
        for (var c = 0; c < result.Length; c++)
        {
            var f = result[c] = new double[FeatureCount];
            var candidate = set.Candidates[c];
            f[0] = total > 0 ? candidate.Lexical / (total * 2.2) : 0;
            Lexical(candidate, present, total, f);
            f[4] = grams[c];
            f[6] = candidate.Dense;
        }
        return result;
    }

    private void Lexical(Candidate candidate, double[] weights, double total, double[] f)
    {
        if (total <= 0) return;
        var profile = new PassageProfile(candidate.Profile.Span);
        var n = weights.Length;
        Span<float> best = n <= 128 ? stackalloc float[n] : new float[n];
        Span<float> title = n <= 128 ? stackalloc float[n] : new float[n];
        var hits = new List<(int Position, int Term, float Weight)>();
        for (var i = 0; i < profile.TitleCount; i++)
            foreach (var (term, weight) in _matcher.Find(profile.Title(i)))
                title[term] = Math.Max(title[term], weight);
        for (var i = 0; i < profile.WordCount; i++)
        {
            var (position, key) = profile.Word(i);
            foreach (var (term, weight) in _matcher.Find(key))
            {
                best[term] = Math.Max(best[term], weight);
                hits.Add((position, term, weight));
            }
        }
        double cov = 0, covTitle = 0, names = 0, namesTotal = 0;
        for (var t = 0; t < n; t++)
        {
            cov += weights[t] * best[t];
            covTitle += weights[t] * Math.Max(best[t], title[t]);
            if (_query.Terms[t].IsName || _query.Terms[t].IsNumber)
            {
                namesTotal += weights[t];
                names += weights[t] * Math.Max(best[t], title[t] * 0.7f);
            }
        }
        f[1] = cov / total;
        f[2] = covTitle / total;
        f[7] = namesTotal > 0 ? names / namesTotal : 0;
        // best window
        var window = 0.0; var order = 0.0;
        Span<float> inWindow = n <= 128 ? stackalloc float[n] : new float[n];
        for (var start = 0; start < hits.Count; start++)
        {
            if (start > 0 && hits[start].Position == hits[start - 1].Position) continue;
            inWindow.Clear();
            for (var end = start; end < hits.Count && hits[end].Position < hits[start].Position + WindowWords; end++)
                inWindow[hits[end].Term] = Math.Max(inWindow[hits[end].Term], hits[end].Weight);
            var sum = 0.0;
            for (var t = 0; t < n; t++) sum += weights[t] * inWindow[t];
            window = Math.Max(window, sum);
        }
        f[3] = window / total;
        // neighbours: terms that follow each other in the question stand close, in order
        if (n > 1)
        {
            Span<double> pair = n <= 128 ? stackalloc double[n] : new double[n];
            for (var a = 0; a < hits.Count; a++)
                for (var b = a + 1; b < hits.Count && hits[b].Position - hits[a].Position <= 4; b++)
                {
                    var d = hits[b].Term - hits[a].Term;
                    if (d is 1 or -1 && hits[b].Position > hits[a].Position)
                    {
                        var lo = Math.Min(hits[a].Term, hits[b].Term);
                        var v = Math.Min(weights[lo], weights[lo + 1]) * hits[a].Weight * hits[b].Weight * (d == 1 ? 1 : 0.7);
                        pair[lo] = Math.Max(pair[lo], v);
                    }
                }
            for (var t = 0; t < n; t++) order += pair[t];
        }
        f[5] = order / total;
    }

    private double[] GramScores(CandidateSet set)
    {
        var scores = new double[set.Candidates.Count];
        if (_grams.Count == 0 || scores.Length == 0) return scores;
        var counts = new byte[scores.Length * _grams.Count];
        var lengths = new double[scores.Length];
        var df = new int[_grams.Count];
        for (var c = 0; c < scores.Length; c++)
        {
            var letters = new PassageProfile(set.Candidates[c].Profile.Span).Letters;
            lengths[c] = letters.Length;
            var row = counts.AsSpan(c * _grams.Count, _grams.Count);
            _grams.CountIn(letters, row);
            for (var g = 0; g < row.Length; g++) if (row[g] > 0) df[g]++;
        }
        var average = Math.Max(1, lengths.Average());
        var total = 0.0;
        var idf = new double[_grams.Count];
        for (var g = 0; g < idf.Length; g++)
        {
            idf[g] = _grams.Weight(g) * Math.Log(1 + ((scores.Length - df[g] + 0.5) / (df[g] + 0.5)));
            if (df[g] > 0) total += idf[g] * (GramK1 + 1);
        }
        for (var c = 0; c < scores.Length; c++)
        {
            var norm = GramK1 * (1 - GramB + (GramB * lengths[c] / average));
            for (var g = 0; g < idf.Length; g++)
            {
                var tf = counts[(c * _grams.Count) + g];
                if (tf > 0) scores[c] += idf[g] * tf * (GramK1 + 1) / (tf + norm);
            }
            if (total > 0) scores[c] /= total;
        }
        return scores;
    }

    public IReadOnlyList<(Candidate Candidate, double Score)> Rank(CandidateSet set) =>
        [.. Features(set).Select(f => f.Zip(Weights, (x, w) => x * w).Sum())
            .Zip(set.Candidates, (score, candidate) => (Candidate: candidate, Score: score))
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Candidate.Key)];
}
