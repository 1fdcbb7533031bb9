using System.Numerics;

namespace ChatBot.Core.Language;

/// <summary>Remembers which words were seen, roughly: one may seem seen that was not, and all are forgotten from time to time. Used by several threads at once.</summary>
/// <param name="capacity">About so many words are remembered.</param>
internal sealed class WordsSeen(int capacity)
{
    private const int BitsOfWord = 8;

    private readonly ulong[] bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity * BitsOfWord / 64))];
    private int added;

    /// <summary>Remembers a word.</summary>
    /// <returns>Whether it was seen before.</returns>
    public bool Add(int hash)
    {
        var place = (uint)hash * 0x9E3779B1u;
        ref var bucket = ref bits[(place >> 6) & (uint)(bits.Length - 1)];
        var bit = 1UL << (int)(place & 63);
        if ((Volatile.Read(ref bucket) & bit) != 0)
        {
            return true;
        }

        Interlocked.Or(ref bucket, bit);
        if (Interlocked.Increment(ref added) % capacity == 0)
        {
            Array.Clear(bits);
        }

        return false;
    }
}
