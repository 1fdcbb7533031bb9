using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Makes passages ready for an index.</summary>
public sealed class PassageAnalyzer(TextAnalyzer analyzer)
{
    /// <summary>Names what <see cref="Analyze"/> does and the lexicon it does it with; an index that another version made has to be rebuilt.</summary>
    public string Version { get; } = $"4-{analyzer.LexiconVersion}";

    /// <summary>The entry of a passage.</summary>
    /// <param name="passage">Any passage; what is too long for a profile is searched, but not ranked by.</param>
    /// <param name="vector">Its embedding.</param>
    public IndexEntry Analyze(Passage passage, ReadOnlyMemory<float> vector)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var words = analyzer.Analyze(passage.Text, passage.Language);
        IReadOnlyList<Term> title = [.. analyzer.Analyze(passage.Title, passage.Language), .. analyzer.Analyze(passage.Heading ?? string.Empty, passage.Language)];
        var terms = new List<string>(words.Count * 2);
        var profile = new PassageProfileWriter(passage.Language);

        foreach (var key in title.SelectMany(word => TermKey.Of(word, passage.Language)).Distinct(StringComparer.Ordinal))
        {
            terms.Add(TermKey.InTitle(key));
            profile.AddTitle(key);
        }

        for (var i = 0; i < words.Count; i++)
        {
            var keys = TermKey.Of(words[i], passage.Language);
            terms.AddRange(keys);
            profile.AddWord(i, words[i].Folded, keys);
        }

        return new IndexEntry(passage, terms, words.Count, profile.ToArray(), vector);
    }
}
