using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>How often German stems, and pairs and triples of them, occur in a text.</summary>
internal sealed class GermanCorpus
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _phrases = new(StringComparer.Ordinal);

    /// <summary>No text: every count is 0.</summary>
    public static GermanCorpus Empty { get; } = new();

    public bool IsEmpty => _stems.Count == 0;

    public static GermanCorpus Count(IEnumerable<string> paragraphs)
    {
        var corpus = new GermanCorpus();
        var stemOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            var stems = Tokenizer.Words(paragraph).Select(token => Stem(token.Text, stemOf)).ToArray();
            for (var i = 0; i < stems.Length; i++)
            {
                Add(corpus._stems, stems[i]);
                if (i + 1 < stems.Length)
                    Add(corpus._phrases, $"{stems[i]} {stems[i + 1]}");
                if (i + 2 < stems.Length)
                    Add(corpus._phrases, $"{stems[i]} {stems[i + 1]} {stems[i + 2]}");
            }
        }

        return corpus;
    }

    public int Occurrences(string key) => (key.Contains(' ') ? _phrases : _stems).GetValueOrDefault(key);

    private static void Add(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string Stem(string word, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(word, out var stem))
            known[word] = stem = Stemmer.Stem(word, Languages.German);
        return stem;
    }
}
