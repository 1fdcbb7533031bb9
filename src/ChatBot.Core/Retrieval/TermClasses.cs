using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>A query's terms as an index searches for them: in the texts and titles of articles in either language.</summary>
internal static class TermClasses
{
    public static IReadOnlyList<TermClass> Of(Query query) => [.. query.Terms.Select(Of)];

    private static TermClass Of(QueryTerm term)
    {
        var inText = term.Keys(Languages.German).Concat(term.Keys(Languages.English)).DistinctBy(key => key.Key).ToList();
        var inTitle = inText.Select(key => KeyValuePair.Create(TermKey.InTitle(key.Key), key.Value * QueryWeights.InTitle));
        return new TermClass(term.Weight, [.. inText, .. inTitle]);
    }
}
