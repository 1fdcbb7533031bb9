using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>What a search reads of every paragraph of a segment, in memory. A segment never changes, so it is read once.</summary>
internal sealed class SegmentColumns
{
    private static readonly ConditionalWeakTable<object, SegmentColumns> Loaded = [];

    private readonly int dimensions;
    private readonly int wordsOfSigns;
    private readonly ulong[] signs;

    private SegmentColumns(AtomicReader reader, int dimensions)
    {
        this.dimensions = dimensions;
        wordsOfSigns = SignVector.Words(dimensions);
        Lengths = new int[reader.MaxDoc];
        this.signs = new ulong[(long)reader.MaxDoc * wordsOfSigns];
        var lengths = reader.GetNumericDocValues(Fields.Length);
        var signs = reader.GetBinaryDocValues(Fields.Signs);
        var bytes = new BytesRef();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            Lengths[doc] = (int)(lengths?.Get(doc) ?? 0);
            signs?.Get(doc, bytes);
            if (bytes.Length == wordsOfSigns * sizeof(ulong))
            {
                bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).CopyTo(MemoryMarshal.AsBytes(this.signs.AsSpan(doc * wordsOfSigns, wordsOfSigns)));
            }
        }
    }

    /// <summary>In words, for each document.</summary>
    public int[] Lengths { get; }

    /// <summary>The columns of a segment whose vectors have a number of dimensions.</summary>
    public static SegmentColumns Of(AtomicReader reader, int dimensions)
    {
        if (Loaded.TryGetValue(reader.CoreCacheKey, out var columns) && columns.dimensions == dimensions)
        {
            return columns;
        }

        columns = new SegmentColumns(reader, dimensions);
        Loaded.AddOrUpdate(reader.CoreCacheKey, columns);
        return columns;
    }

    /// <summary>For each document, how many signs differ from a question's; the largest byte when more do, or the document is deleted.</summary>
    public void Distances(ReadOnlySpan<ulong> question, ReadOnlySpan<ulong> mask, IBits? live, Span<byte> distances)
    {
        for (var doc = 0; doc < distances.Length; doc++)
        {
            var distance = live is null || live.Get(doc)
                ? SignVector.Distance(this.signs.AsSpan(doc * wordsOfSigns, wordsOfSigns), question, mask)
                : byte.MaxValue;
            distances[doc] = (byte)Math.Min(distance, byte.MaxValue);
        }
    }
}
