using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>How often German keys occur in a text.</summary>
internal sealed class GermanCorpus
{
    private const int LongestKey = 3;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>No text: every count is 0.</summary>
    public static GermanCorpus Empty { get; } = new();

    public bool IsEmpty => _counts.Count == 0;

    /// <summary>Counts all stems, and of the phrases those asked for.</summary>
    public static GermanCorpus Count(IEnumerable<string> paragraphs, IReadOnlySet<string> phrases)
    {
        var corpus = new GermanCorpus();
        var beginnings = phrases.Select(phrase => phrase[..phrase.IndexOf(' ')]).ToHashSet(StringComparer.Ordinal);
        var stemOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            var stems = Tokenizer.Words(paragraph).Select(token => Stem(token.Text, stemOf)).ToArray();
            for (var i = 0; i < stems.Length; i++)
            {
                corpus.Add(stems[i]);
                if (beginnings.Contains(stems[i]))
                    corpus.AddPhrases(stems, i, phrases);
            }
        }

        return corpus;
    }

    public int Occurrences(string key) => _counts.GetValueOrDefault(key);

    private void AddPhrases(string[] stems, int start, IReadOnlySet<string> phrases)
    {
        for (var length = 2; length <= LongestKey && start + length <= stems.Length; length++)
        {
            var phrase = string.Join(' ', stems, start, length);
            if (phrases.Contains(phrase))
                Add(phrase);
        }
    }

    private void Add(string key) => _counts[key] = _counts.GetValueOrDefault(key) + 1;

    private static string Stem(string word, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(word, out var stem))
            known[word] = stem = Stemmer.Stem(word, Languages.German);
        return stem;
    }
}
