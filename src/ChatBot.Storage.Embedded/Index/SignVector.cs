using System.Numerics;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The signs of a vector's components, a bit each: where two vectors agree in most of them, their cosine is high
/// (Charikar, "Similarity estimation techniques from rounding algorithms", STOC 2002).</summary>
internal static class SignVector
{
    /// <summary>How many words of 64 bits hold the signs of so many components.</summary>
    public static int Words(int dimensions) => (dimensions + 63) / 64;

    /// <summary>A bit for each component, 1 for a positive one; the rest of the last word is 0.</summary>
    public static ulong[] Of(ReadOnlySpan<float> vector) => Bits(vector, component => component > 0);

    /// <summary>A bit for each component, 1 for one that has a sign.</summary>
    public static ulong[] Mask(ReadOnlySpan<float> vector) => Bits(vector, component => component != 0);

    /// <summary>How many of the masked signs differ.</summary>
    public static int Distance(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, ReadOnlySpan<ulong> mask)
    {
        var distance = 0;
        for (var i = 0; i < mask.Length; i++)
        {
            distance += BitOperations.PopCount((left[i] ^ right[i]) & mask[i]);
        }

        return distance;
    }

    private static ulong[] Bits(ReadOnlySpan<float> vector, Predicate<float> isSet)
    {
        var bits = new ulong[Words(vector.Length)];
        for (var i = 0; i < vector.Length; i++)
        {
            bits[i / 64] |= isSet(vector[i]) ? 1ul << (i % 64) : 0;
        }

        return bits;
    }
}
