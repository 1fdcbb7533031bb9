using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>How often German keys occur in a text.</summary>
internal sealed class GermanCorpus
{
    private const int LongestKey = 3;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    /// <summary>No text: every count is 0.</summary>
    public static GermanCorpus Empty { get; } = new();

    public bool IsEmpty => counts.Count == 0;

    /// <summary>Counts all words, and of the phrases those asked for.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="keyOf">Gives the stem of a word, and the key it is counted under: that of its base form.</param>
    /// <param name="phrases">Keys joined by spaces.</param>
    public static GermanCorpus Count(IEnumerable<string> paragraphs, Func<string, (string Stem, string Key)> keyOf, IReadOnlySet<string> phrases)
    {
        var corpus = new GermanCorpus();
        var beginnings = phrases.Select(phrase => phrase[..phrase.IndexOf(' ')]).ToHashSet(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            var words = Tokenizer.Words(paragraph).Select(token => keyOf(token.Text)).ToArray();
            corpus.stems.UnionWith(words.Select(word => word.Stem));
            var keys = Array.ConvertAll(words, word => word.Key);
            for (var i = 0; i < keys.Length; i++)
            {
                corpus.Add(keys[i]);
                if (beginnings.Contains(keys[i]))
                {
                    corpus.AddPhrases(keys, i, phrases);
                }
            }
        }

        return corpus;
    }

    /// <summary>Whether a word of this stem occurs.</summary>
    public bool Has(string stem) => stems.Contains(stem);

    /// <summary>How often words of this key occur, in any form.</summary>
    public int Occurrences(string key) => counts.GetValueOrDefault(key);

    private void AddPhrases(string[] keys, int start, IReadOnlySet<string> phrases)
    {
        for (var length = 2; length <= LongestKey && start + length <= keys.Length; length++)
        {
            var phrase = string.Join(' ', keys, start, length);
            if (phrases.Contains(phrase))
            {
                Add(phrase);
            }
        }
    }

    private void Add(string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
