using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Looks the keys of passages up among the terms of a query.</summary>
internal sealed class QueryMatcher
{
    private readonly Dictionary<uint, (int Term, float Weight)[]> _terms;

    public QueryMatcher(Query query) => _terms = query.Terms
        .SelectMany((term, i) => term.Keys(Languages.German).Concat(term.Keys(Languages.English))
            .DistinctBy(key => key.Key)
            .Select(key => (Hash: TermHash.Of(key.Key), Term: i, Weight: key.Value)))
        .GroupBy(entry => entry.Hash, entry => (entry.Term, entry.Weight))
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The places in the query of the terms that a key stands for, with weights from 0 to 1.</summary>
    public ReadOnlySpan<(int Term, float Weight)> Find(uint key) => _terms.GetValueOrDefault(key);
}
