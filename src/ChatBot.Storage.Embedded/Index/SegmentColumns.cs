using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>What a search reads of every paragraph of a segment, in memory. A segment never changes, so it is read once.</summary>
internal sealed class SegmentColumns
{
    private static readonly ConditionalWeakTable<object, SegmentColumns> Loaded = [];

    private readonly sbyte[] vectors;
    private readonly float[] scales;

    private SegmentColumns(AtomicReader reader, int dimensions)
    {
        Dimensions = dimensions;
        Lengths = new int[reader.MaxDoc];
        this.vectors = new sbyte[(long)reader.MaxDoc * dimensions];
        scales = new float[reader.MaxDoc];
        var lengths = reader.GetNumericDocValues(Fields.Length);
        var vectors = reader.GetBinaryDocValues(Fields.Vector);
        var bytes = new BytesRef();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            Lengths[doc] = (int)(lengths?.Get(doc) ?? 0);
            vectors?.Get(doc, bytes);
            if (bytes.Length != sizeof(float) + dimensions)
            {
                continue;
            }

            var value = bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
            scales[doc] = BinaryPrimitives.ReadSingleLittleEndian(value);
            MemoryMarshal.Cast<byte, sbyte>(value[sizeof(float)..]).CopyTo(Vector(doc));
        }
    }

    public int Dimensions { get; }

    /// <summary>In words, for each document.</summary>
    public int[] Lengths { get; }

    /// <summary>The columns of a segment whose vectors have a number of dimensions.</summary>
    public static SegmentColumns Of(AtomicReader reader, int dimensions)
    {
        if (Loaded.TryGetValue(reader.CoreCacheKey, out var columns) && columns.Dimensions == dimensions)
        {
            return columns;
        }

        columns = new SegmentColumns(reader, dimensions);
        Loaded.AddOrUpdate(reader.CoreCacheKey, columns);
        return columns;
    }

    /// <summary>The cosine of a document's vector and a quantised question vector.</summary>
    public float Cosine(int doc, ReadOnlySpan<sbyte> question, float scale) =>
        QuantizedVector.Dot(Vector(doc), question) * scale * scales[doc];

    private Span<sbyte> Vector(int doc) => this.vectors.AsSpan(doc * Dimensions, Dimensions);
}
