using System.Collections.Concurrent;

namespace ChatBot.Core.Language;

/// <summary>Works something out once for each word: a text repeats most of its words. Bounded, and used by several threads at once.</summary>
internal sealed class WordCache<T>(Func<string, T> make)
{
    private const int Capacity = 200_000;
    private const int LongestKept = 100;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    public T Of(string word)
    {
        if (this.known.TryGetValue(word, out var value))
        {
            return value;
        }

        value = make(word);
        if (word.Length > LongestKept)
        {
            return value;
        }

        // The dictionary's own count takes all of its locks.
        if (Interlocked.Increment(ref this.count) > Capacity)
        {
            this.known.Clear();
            this.count = 0;
        }

        this.known[word] = value;
        return value;
    }
}
