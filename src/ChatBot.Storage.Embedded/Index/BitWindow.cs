using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A set of small numbers that comes out in order.</summary>
/// <param name="size">They are below this, a multiple of 64.</param>
internal sealed class BitWindow(int size)
{
    private readonly ulong[] words = new ulong[size / 64];

    public void Set(int number) => this.words[number >> 6] |= 1ul << number;

    /// <summary>Adds the numbers of another set of the same size.</summary>
    public void Add(BitWindow other) => TensorPrimitives.BitwiseOr<ulong>(this.words, other.words, this.words);

    /// <summary>Becomes the places of the values above 0 that are not below a least one.</summary>
    /// <param name="values">As many as the set has room for.</param>
    public void SetWhere(ReadOnlySpan<float> values, float least)
    {
        var bound = Vector256.Create(Math.Max(least, float.Epsilon));
        for (var word = 0; word < this.words.Length; word++)
        {
            var bits = 0ul;
            for (var i = 0; i < 64; i += Vector256<float>.Count)
            {
                var isIn = Vector256.GreaterThanOrEqual(Vector256.Create(values.Slice((word * 64) + i, Vector256<float>.Count)), bound);
                bits |= (ulong)isIn.ExtractMostSignificantBits() << i;
            }

            this.words[word] = bits;
        }
    }

    public void Clear() => Array.Clear(this.words);

    /// <summary>The first number from one on; -1 when there is none.</summary>
    public int Next(int from)
    {
        var at = from >> 6;
        if (at >= this.words.Length)
        {
            return -1;
        }

        var word = this.words[at] & (ulong.MaxValue << from);
        if (word == 0)
        {
            var skipped = this.words.AsSpan(at + 1).IndexOfAnyExcept(0ul);
            if (skipped < 0)
            {
                return -1;
            }

            at += skipped + 1;
            word = this.words[at];
        }

        return (at << 6) + BitOperations.TrailingZeroCount(word);
    }
}
