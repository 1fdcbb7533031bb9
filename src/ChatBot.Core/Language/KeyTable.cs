namespace ChatBot.Core.Language;

/// <summary>Strings in ordinal order, in one block of characters: loads without an object for each, found by binary search.</summary>
internal sealed class KeyTable(char[] characters, int[] starts)
{
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
        var low = 0;
        var high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Key(middle).SequenceCompareTo(key);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private ReadOnlySpan<char> Key(int position) => characters.AsSpan(starts[position]..starts[position + 1]);
}
