namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds the words of a text by their keys.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<int, List<WordMatch>> places = [];

    public WordIndex(IReadOnlyList<CheckWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var key in words[at].Keys)
            {
                if (!places.TryGetValue(key.Hash, out var found))
                {
                    places[key.Hash] = found = [];
                }

                found.Add(new(at, key.Weight));
            }
        }
    }

    /// <summary>The words that share a key with a word, best first.</summary>
    public IReadOnlyList<WordMatch> Find(CheckWord word)
    {
        Dictionary<int, float>? found = null;
        foreach (var key in word.Keys)
        {
            if (places.TryGetValue(key.Hash, out var matches))
            {
                found ??= [];
                foreach (var match in matches)
                {
                    found[match.At] = Math.Max(found.GetValueOrDefault(match.At), Math.Min(match.Weight, key.Weight));
                }
            }
        }

        return found is null ? [] : [.. found.Select(pair => new WordMatch(pair.Key, pair.Value)).OrderByDescending(match => match.Weight).ThenBy(match => match.At)];
    }
}

/// <summary>A word of a text that stands for a word of a sentence.</summary>
/// <param name="At">The number of the word in the text.</param>
/// <param name="Weight">How surely, above 0 and at most 1.</param>
internal readonly record struct WordMatch(int At, float Weight);
