using System.Collections.Concurrent;

namespace ChatBot.Core.Language;

/// <summary>Keeps what was worked out for words: a text repeats most of its words. Bounded, and used by several threads at once.</summary>
/// <param name="capacity">Half of the most that it keeps.</param>
/// <param name="keepsFirst">Whether a key is kept when it is asked for the first time, not only from the second on.</param>
internal sealed class WordCache<TKey, T>(int capacity, bool keepsFirst = false)
    where TKey : notnull
{
    /// <summary>A longer word is kept by nobody: a file can hold "words" of a million letters.</summary>
    public const int LongestKept = 100;

    private readonly WordsSeen? seen = keepsFirst ? null : new(capacity);

    // When the young ones are too many, those that nobody asked for since the last time are forgotten: common words stay.
    private Generation young = new();
    private Generation old = new();

    /// <summary>What <paramref name="make"/> makes for a word, now or before.</summary>
    /// <param name="key">The word.</param>
    /// <param name="word">What is handed on.</param>
    public T Of<TWord>(TKey key, TWord word, Func<TWord, T> make)
    {
        var current = young;
        if (current.Words.TryGetValue(key, out var value))
        {
            return value;
        }

        if (!old.Words.TryGetValue(key, out value))
        {
            value = make(word);
            // Half of a collection's words stand in it once: to keep them costs more than it ever saves.
            if (seen is not null && !seen.Add(key.GetHashCode()))
            {
                return value;
            }
        }

        current.Words[key] = value;
        // The dictionary's own count takes all of its locks.
        if (Interlocked.Increment(ref current.Count) == capacity)
        {
            old = current;
            young = new Generation();
        }

        return value;
    }

    private sealed class Generation
    {
        public int Count;

        public ConcurrentDictionary<TKey, T> Words { get; } = new();
    }
}
