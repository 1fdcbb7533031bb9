using System.Numerics.Tensors;
using ChatBot.Core.Weights;

namespace ChatBot.Core.Retrieval;

/// <summary>Orders candidates by what a search of the whole index is too dear for: all of them by one linear model, then the
/// best of those by another, which also sees which words are of like meaning.</summary>
internal sealed class Reranker(Query query, WordVectors vectors)
{
    /// <summary>How many candidates the second model orders; no more come out.</summary>
    public const int Best = 100;

    private static readonly double[] AllWeights = LinearWeights.Load<PassageFeature>("candidates");
    private static readonly double[] BestWeights = LinearWeights.Load<PassageFeature>("best-candidates");

    private readonly CandidateFeatures features = new(query, vectors);

    /// <summary>The best candidates, best first, those of equal scores in the order they were indexed.</summary>
    public IReadOnlyList<RankedCandidate> Rank(CandidateSet found)
    {
        var first = Order(found.Candidates, features.Of(found), AllWeights).Take(Best).ToList();
        features.AddMeaning(first);
        return [.. Order([.. first.Select(ranked => ranked.Candidate)], [.. first.Select(ranked => ranked.Features)], BestWeights)];
    }

    private static IEnumerable<RankedCandidate> Order(IReadOnlyList<Candidate> candidates, IReadOnlyList<double[]> features, double[] weights) => candidates
        .Zip(features, (candidate, values) => new RankedCandidate(candidate, values, TensorPrimitives.Dot(values, weights)))
        .OrderByDescending(ranked => ranked.Score)
        .ThenBy(ranked => ranked.Candidate.Key);
}

/// <summary>A candidate with what is known of it, by <see cref="PassageFeature"/>.</summary>
internal sealed record RankedCandidate(Candidate Candidate, double[] Features, double Score);
