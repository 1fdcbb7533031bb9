namespace ChatBot.Storage.Embedded.Index;

/// <summary>The signs of a vector's components, a bit each: where two vectors agree in most of them, their cosine is high
/// (Charikar, "Similarity estimation techniques from rounding algorithms", STOC 2002).</summary>
internal static class SignVector
{
    /// <summary>How many bytes hold the signs of so many components: a multiple of 8.</summary>
    public static int Bytes(int dimensions) => (dimensions + 63) / 64 * sizeof(ulong);

    /// <summary>A bit for each component, 1 for a positive one; what is left of the last bytes is 0.</summary>
    public static byte[] Of(ReadOnlySpan<float> vector) => Bits(vector, component => component > 0);

    /// <summary>A bit for each component, 1 for one that has a sign.</summary>
    public static byte[] Mask(ReadOnlySpan<float> vector) => Bits(vector, component => component != 0);

    private static byte[] Bits(ReadOnlySpan<float> vector, Predicate<float> isSet)
    {
        var bits = new byte[Bytes(vector.Length)];
        for (var i = 0; i < vector.Length; i++)
        {
            bits[i / 8] |= (byte)(isSet(vector[i]) ? 1 << (i % 8) : 0);
        }

        return bits;
    }
}
