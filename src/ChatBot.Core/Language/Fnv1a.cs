namespace ChatBot.Core.Language;

/// <summary>A hash that is the same in every process (Fowler, Noll and Vo, FNV-1a, 32 bits), over UTF-16 units.</summary>
internal static class Fnv1a
{
    /// <summary>The hash of nothing.</summary>
    public const uint Start = 2166136261u;

    /// <summary>The hash of a text and one more unit.</summary>
    public static uint Next(uint hash, uint unit) => (hash ^ unit) * 16777619u;

    /// <summary>The hash of a text and what follows it.</summary>
    public static uint Next(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            hash = Next(hash, unit);
        }

        return hash;
    }

    /// <summary>Where a hash belongs in a table, whose size is a power of two: the upper half of the bits decides with the lower.</summary>
    public static int Place(uint hash, int size) => (int)((hash ^ (hash >> 15)) & (uint)(size - 1));
}
