namespace ChatBot.Core.Retrieval;

/// <summary>Puts ranked candidates in the order in which they are shown: dates are known only here, from the passages themselves.</summary>
internal static class EvidenceOrder
{
    // Scores that differ by less are equal for a reader.
    private const int Digits = 2;

    /// <summary>The best passages: their scores count for more when their articles are of the time asked for, and of equal ones the latest comes first.</summary>
    /// <param name="ranked">Best first.</param>
    public static IReadOnlyList<Evidence> Of(
        Query query, IReadOnlyList<RankedCandidate> ranked, IIndexSnapshot snapshot, int top)
    {
        // Without a period only those that tie with the last one can still come in.
        var considered = query.Period is null && ranked.Count > top
            ? ranked.TakeWhile((candidate, i) => i < top || Rounded(candidate.Score) == Rounded(ranked[top - 1].Score)).ToList()
            : ranked;
        var passages = snapshot.Passages([.. considered.Select(candidate => candidate.Candidate)]);
        return [.. passages
            .Zip(considered, (passage, candidate) => new Evidence(passage, candidate.Score * (query.Period?.Factor(passage.Date) ?? 1)) { Features = candidate.Features })
            .OrderByDescending(evidence => Rounded(evidence.Score))
            .ThenByDescending(evidence => evidence.Passage.Date?.Last)
            .Take(top)];
    }

    private static double Rounded(double score) => Math.Round(score, Digits);
}
