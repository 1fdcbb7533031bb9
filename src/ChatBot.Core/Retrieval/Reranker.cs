namespace ChatBot.Core.Retrieval;

/// <summary>Orders candidates by what a search of the whole index is too dear for.</summary>
internal sealed class Reranker(Query query)
{
    // Near what logistic regression over the candidates of questions with known answers gives. The built-in vectors hardly
    // change which paragraph comes first, so they count little.
    private static readonly PassageFeatures Weights = new(
        Lexical: 2.5, Text: 3, Anywhere: 5, Title: 3.5, Distinct: 2.5, Window: 3.5, Order: 4.5, Letters: 9, Dense: 2);

    private readonly TermMatcher terms = new(query);

    /// <summary>The candidates, best first, those of equal scores in the order they were indexed.</summary>
    public IReadOnlyList<(Candidate Candidate, double Score)> Rank(CandidateSet found) =>
        [.. Features(found)
            .Select((features, i) => (Candidate: found.Candidates[i], Score: features.Weighted(Weights)))
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Candidate.Key)];

    /// <summary>What is known of each candidate, in the order of the set.</summary>
    public PassageFeatures[] Features(CandidateSet found)
    {
        var weights = TermWeights(found);
        var total = weights.Sum();
        if (total <= 0)
        {
            return [.. found.Candidates.Select(candidate => new PassageFeatures { Dense = candidate.Dense })];
        }

        var letters = new GramScorer(query).Scores(found.Candidates);
        var features = new PassageFeatures[found.Candidates.Count];
        for (var i = 0; i < features.Length; i++)
        {
            var candidate = found.Candidates[i];
            features[i] = terms.Features(new PassageProfile(candidate.Profile.Span), weights, total) with
            {
                Lexical = candidate.Lexical / total,
                Letters = letters[i],
                Dense = candidate.Dense,
            };
        }

        return features;
    }

    /// <summary>How much each term of the query tells; nothing for one that no paragraph has.</summary>
    private double[] TermWeights(CandidateSet found) =>
        [.. query.Terms.Zip(found.Frequencies, (term, frequency) =>
            frequency == 0 ? 0 : term.Weight * Math.Log(1 + ((found.Count - frequency + 0.5) / (frequency + 0.5))))];
}
