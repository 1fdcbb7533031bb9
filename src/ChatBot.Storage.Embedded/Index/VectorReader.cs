using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Scores documents by their vectors, in one thread.</summary>
/// <param name="question">As <see cref="QuantizedVector"/> makes it.</param>
/// <param name="scale">The value of one step; 0 for a question without a vector.</param>
internal sealed class VectorReader(ReaderView view, sbyte[] question, float scale)
{
    private readonly BinaryDocValues?[] columns = new BinaryDocValues?[view.Leaves.Length];
    private readonly BytesRef bytes = new();

    /// <summary>The cosine of a document's vector and the question's; 0 when one has none.</summary>
    public float Cosine(int doc)
    {
        if (scale == 0)
        {
            return 0;
        }

        var leaf = view.LeafOf(doc);
        var column = columns[leaf] ??= view.Leaves[leaf].AtomicReader.GetBinaryDocValues(Fields.Vector)
            ?? throw new CorruptIndexException("A segment has no vectors.");
        column.Get(doc - view.Leaves[leaf].DocBase, bytes);
        var value = bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
        return value.Length == sizeof(float) + question.Length
            ? QuantizedVector.Dot(MemoryMarshal.Cast<byte, sbyte>(value[sizeof(float)..]), question) * scale * BinaryPrimitives.ReadSingleLittleEndian(value)
            : 0;
    }
}
