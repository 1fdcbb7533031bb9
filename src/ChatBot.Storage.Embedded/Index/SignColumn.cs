using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The signs of the vectors of a segment's documents, so that those of 32 documents are compared at once: of each 32, the first byte of
/// every document, then the second, and so on.</summary>
internal sealed class SignColumn
{
    private static readonly int DocumentsAtOnce = Vector256<byte>.Count;

    // So many times 8 fits into a byte.
    private const int BytesInASum = 31;

    private static readonly Vector256<byte> BitsOfHalves = Vector256.Create(Vector128.Create(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, (byte)4));
    private static readonly Vector256<byte> LowerHalf = Vector256.Create((byte)0xF);

    private readonly int bytesOfSigns;

    // Words and not bytes, of which an array holds too few for a large segment.
    private readonly ulong[] blocks;

    /// <param name="bytesOfSigns">By <see cref="SignVector.Bytes"/>.</param>
    public SignColumn(int documents, int bytesOfSigns)
    {
        this.bytesOfSigns = bytesOfSigns;
        blocks = new ulong[(long)((documents + DocumentsAtOnce - 1) / DocumentsAtOnce) * WordsInBlock];
    }

    private int WordsInBlock => DocumentsAtOnce * bytesOfSigns / sizeof(ulong);

    /// <summary>Sets what <see cref="SignVector.Of"/> gives for a document; without that, its signs are 0.</summary>
    public void Set(int doc, ReadOnlySpan<byte> signs)
    {
        var block = Block(doc / DocumentsAtOnce);
        for (var i = 0; i < signs.Length; i++)
        {
            block[(i * DocumentsAtOnce) + (doc % DocumentsAtOnce)] = signs[i];
        }
    }

    /// <summary>For each document, how many of the masked signs differ from a question's.</summary>
    public void Distances(ReadOnlySpan<byte> question, ReadOnlySpan<byte> mask, Span<ushort> distances)
    {
        Span<ushort> last = stackalloc ushort[DocumentsAtOnce];
        for (var start = 0; start < distances.Length; start += DocumentsAtOnce)
        {
            var block = Block(start / DocumentsAtOnce);
            if (start + DocumentsAtOnce <= distances.Length)
            {
                Distances(block, question, mask, distances.Slice(start, DocumentsAtOnce));
            }
            else
            {
                Distances(block, question, mask, last);
                last[..(distances.Length - start)].CopyTo(distances[start..]);
            }
        }
    }

    private static void Distances(ReadOnlySpan<byte> block, ReadOnlySpan<byte> question, ReadOnlySpan<byte> mask, Span<ushort> distances)
    {
        var lower = Vector256<ushort>.Zero;
        var upper = Vector256<ushort>.Zero;
        for (var i = 0; i < question.Length;)
        {
            var sum = Vector256<byte>.Zero;
            for (var end = Math.Min(i + BytesInASum, question.Length); i < end; i++)
            {
                var signs = Vector256.Create(block.Slice(i * DocumentsAtOnce, DocumentsAtOnce));
                sum += CountBits((signs ^ Vector256.Create(question[i])) & Vector256.Create(mask[i]));
            }

            lower += Vector256.WidenLower(sum);
            upper += Vector256.WidenUpper(sum);
        }

        lower.CopyTo(distances);
        upper.CopyTo(distances[Vector256<ushort>.Count..]);
    }

    /// <summary>How many bits of each byte are set (Muła, Kurz and Lemire, "Faster population counts using AVX2 instructions", 2018).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> CountBits(Vector256<byte> bytes) =>
        Vector256.ShuffleNative(BitsOfHalves, bytes & LowerHalf) + Vector256.ShuffleNative(BitsOfHalves, (bytes >>> 4) & LowerHalf);

    private Span<byte> Block(int block) => MemoryMarshal.AsBytes(blocks.AsSpan(block * WordsInBlock, WordsInBlock));
}
