using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Makes passages ready for an index.</summary>
public sealed class PassageAnalyzer(TextAnalyzer analyzer)
{
    // Used again for the thread's next passage, unless this one fails amid it; as large as the largest profile at most.
    [ThreadStatic] private static PassageProfileWriter? profileWriter;

    /// <summary>Names what <see cref="Analyze"/> does and the lexicon it does it with; an index that another version made has to be rebuilt.</summary>
    public string Version { get; } = $"6-{analyzer.LexiconVersion}";

    /// <summary>The entry of a passage.</summary>
    /// <param name="passage">Any passage; what is too long for a profile is searched, but not ranked by.</param>
    /// <param name="vector">Its embedding.</param>
    public IndexEntry Analyze(Passage passage, ReadOnlyMemory<float> vector)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var words = analyzer.Analyze(passage.Text, passage.Language);
        var terms = new List<string>(words.Count * 2);
        var profile = profileWriter ?? new PassageProfileWriter();
        profileWriter = null;
        AddTitle(analyzer.Analyze(passage.Title, passage.Language));
        AddTitle(analyzer.Analyze(passage.Heading ?? string.Empty, passage.Language));
        for (var i = 0; i < words.Count; i++)
        {
            var keys = IndexedWord.Of(words[i]);
            terms.AddRange(keys.Keys);
            profile.AddWord(i, words[i].Folded, keys.Hashes);
        }

        var entry = new IndexEntry(passage, terms, words.Count, profile.Take(passage.Language), vector);
        profileWriter = profile;
        return entry;

        void AddTitle(IReadOnlyList<Term> title)
        {
            foreach (var word in title)
            {
                var keys = IndexedWord.Of(word);
                for (var i = 0; i < keys.Keys.Length; i++)
                {
                    if (profile.AddTitle(keys.Hashes[i]))
                    {
                        terms.Add(keys.InTitle[i]);
                    }
                }
            }
        }
    }
}
