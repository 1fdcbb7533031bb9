using ChatBot.Core.Retrieval;

namespace ChatBot.Fitting.Rerank;

/// <summary>A question with its candidates.</summary>
/// <param name="Task">The name of its task.</param>
/// <param name="Article">The article that its answer stands in.</param>
/// <param name="Features">Works out the features of the candidates.</param>
/// <param name="Candidates">At most as many as the program ranks with all it knows.</param>
/// <param name="Relevant">The key of the candidate that answers; null when it is not among those that the index brought.</param>
internal sealed record RankingExample(
    string Task, string Article, CandidateFeatures Features, IReadOnlyList<RankedCandidate> Candidates, int? Relevant)
{
    /// <summary>The place of the candidate that answers; -1 when it is not there.</summary>
    public int Place { get; } = Candidates.ToList().FindIndex(candidate => candidate.Candidate.Key == Relevant);

    /// <summary>The same with the candidates in the order of a model, and the features that depend on the order.</summary>
    public RankingExample OrderedBy(double[] weights)
    {
        var ordered = Candidates
            .Select(candidate => candidate with { Score = candidate.Features.Zip(weights, (value, weight) => value * weight).Sum() })
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Candidate.Key)
            .ToList();
        Features.AddMeaning(ordered);
        return this with { Candidates = ordered };
    }

    /// <summary>The rank of the candidate that answers, from 1; null when the index did not bring it.</summary>
    public int? Rank(double[] weights)
    {
        if (Place < 0)
        {
            return null;
        }

        var scores = Candidates.Select(candidate => candidate.Features.Zip(weights, (value, weight) => value * weight).Sum()).ToArray();
        return 1 + scores.Where((score, i) => score > scores[Place] || (score == scores[Place] && i < Place)).Count();
    }
}
