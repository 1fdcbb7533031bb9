using System.Runtime.InteropServices;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds the words of a text by their keys.</summary>
internal sealed class WordIndex
{
    private const int None = -1;

    // The places of a key are a chain: the last one added, and for each the one before it.
    private readonly Dictionary<int, int> last;
    private readonly Place[] places;

    public WordIndex(IReadOnlyList<CheckWord> words)
    {
        var count = 0;
        for (var at = 0; at < words.Count; at++)
        {
            count += words[at].Keys.Count;
        }

        last = new(count);
        places = new Place[count];
        var next = 0;
        for (var at = 0; at < words.Count; at++)
        {
            var keys = words[at].Keys;
            for (var i = 0; i < keys.Count; i++)
            {
                ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(last, keys[i].Hash, out var isKnown);
                places[next] = new(at, keys[i].Weight, isKnown ? before : None);
                before = next++;
            }
        }
    }

    /// <summary>The words that share a key with a word, best first.</summary>
    public IReadOnlyList<WordMatch> Find(CheckWord word) => Find(word.Keys);

    /// <summary>The words that have one of some keys, best first.</summary>
    public IReadOnlyList<WordMatch> Find(IReadOnlyList<WordKey> keys)
    {
        List<WordMatch>? found = null;
        for (var i = 0; i < keys.Count; i++)
        {
            for (var place = last.GetValueOrDefault(keys[i].Hash, None); place != None; place = places[place].Before)
            {
                Add(found ??= [], places[place].At, Math.Min(places[place].Weight, keys[i].Weight));
            }
        }

        found?.Sort(static (one, other) => one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : one.At.CompareTo(other.At));
        return found ?? (IReadOnlyList<WordMatch>)[];
    }

    /// <summary>How well a word stands in the text, 0 to 1.</summary>
    public float Match(CheckWord word)
    {
        var best = 0f;
        var keys = word.Keys;
        for (var i = 0; i < keys.Count; i++)
        {
            for (var place = keys[i].Weight > best ? last.GetValueOrDefault(keys[i].Hash, None) : None; place != None; place = places[place].Before)
            {
                best = Math.Max(best, Math.Min(places[place].Weight, keys[i].Weight));
            }
        }

        return best;
    }

    /// <summary>Adds a match, or makes the one of the same word better. There are few.</summary>
    private static void Add(List<WordMatch> found, int at, float weight)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].At == at)
            {
                found[i] = new(at, Math.Max(found[i].Weight, weight));
                return;
            }
        }

        found.Add(new(at, weight));
    }

    private readonly record struct Place(int At, float Weight, int Before);
}

/// <summary>A word of a text that stands for a word of a sentence.</summary>
/// <param name="At">The number of the word in the text.</param>
/// <param name="Weight">How surely, above 0 and at most 1.</param>
internal readonly record struct WordMatch(int At, float Weight);
