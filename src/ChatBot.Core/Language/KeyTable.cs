using System.Numerics;

namespace ChatBot.Core.Language;

/// <summary>Strings in ordinal order, in one block of characters: loads without an object for each, found by hash.</summary>
internal sealed class KeyTable
{
    private readonly char[] characters;
    private readonly int[] starts;

    // Open addressing: position plus 1; 0 is free.
    private readonly int[] slots;

    public KeyTable(char[] characters, int[] starts)
    {
        this.characters = characters;
        this.starts = starts;
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)Count * 2 + 1)];
        for (var position = 0; position < Count; position++)
        {
            var slot = FirstSlot(Key(position));
            while (slots[slot] != 0)
            {
                slot = NextSlot(slot);
            }

            slots[slot] = position + 1;
        }
    }

    public int Count => starts.Length - 1;

    public string this[int position] => new(Key(position));

    public static KeyTable From(IReadOnlyList<string> keys)
    {
        var starts = new int[keys.Count + 1];
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0 && string.CompareOrdinal(keys[i - 1], keys[i]) >= 0)
            {
                throw new ArgumentException($"keys are not in ordinal order: {keys[i - 1]}, {keys[i]}", nameof(keys));
            }

            starts[i + 1] = starts[i] + keys[i].Length;
        }

        return new KeyTable(string.Concat(keys).ToCharArray(), starts);
    }

    /// <summary>Position of a key; -1 when there is none.</summary>
    public int IndexOf(ReadOnlySpan<char> key)
    {
        for (var slot = FirstSlot(key); slots[slot] != 0; slot = NextSlot(slot))
        {
            if (Key(slots[slot] - 1).SequenceEqual(key))
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    private int FirstSlot(ReadOnlySpan<char> key) => Fnv1a.Place(Fnv1a.Next(Fnv1a.Start, key), slots.Length);

    private int NextSlot(int slot) => (slot + 1) & (slots.Length - 1);

    private ReadOnlySpan<char> Key(int position) => characters.AsSpan(starts[position]..starts[position + 1]);
}
