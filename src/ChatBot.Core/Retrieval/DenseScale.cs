namespace ChatBot.Core.Retrieval;

/// <summary>How much vectors count beside words. The weights of the reranker are fitted to the cosines of the built-in generator; other
/// models have cosines of another spread (those of E5 lie between 0.7 and 0.9), so theirs are brought to its spread first.</summary>
/// <param name="Weight">1 for as much as the built-in generator's, 0 for nothing.</param>
/// <param name="IsBuiltIn">Whether the cosines are the built-in generator's.</param>
public sealed record DenseScale(double Weight, bool IsBuiltIn)
{
    /// <summary>The built-in generator's.</summary>
    public static DenseScale BuiltIn { get; } = new(1, true);

    /// <summary>The standard deviation of the built-in generator's cosines among the thousand nearest passages to a question, in the mean over questions.</summary>
    private const double Spread = 0.045;

    /// <summary>The candidates with cosines as the reranker knows them.</summary>
    public CandidateSet Apply(CandidateSet found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (this == BuiltIn || found.Candidates.Count == 0)
        {
            return found;
        }

        var (mean, factor) = (0.0, Weight);
        if (!IsBuiltIn)
        {
            mean = found.Candidates.Average(candidate => candidate.Dense);
            var deviation = Math.Sqrt(found.Candidates.Average(candidate => (candidate.Dense - mean) * (candidate.Dense - mean)));
            factor = deviation > 0 ? Weight * Spread / deviation : 0;
        }

        return found with { Candidates = [.. found.Candidates.Select(candidate => candidate with { Dense = (candidate.Dense - mean) * factor })] };
    }
}
