using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>What a search reads of every paragraph of a segment, in memory. A segment never changes, so it is read once.</summary>
internal sealed class SegmentColumns
{
    private static readonly ConditionalWeakTable<object, SegmentColumns> Loaded = [];

    private readonly int dimensions;

    private SegmentColumns(AtomicReader reader, int dimensions)
    {
        this.dimensions = dimensions;
        var bytesOfSigns = SignVector.Bytes(dimensions);
        Lengths = new int[reader.MaxDoc];
        Signs = new SignColumn(reader.MaxDoc, bytesOfSigns);
        var lengths = reader.GetNumericDocValues(Fields.Length);
        var signs = reader.GetBinaryDocValues(Fields.Signs);
        var bytes = new BytesRef();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            Lengths[doc] = (int)(lengths?.Get(doc) ?? 0);
            signs?.Get(doc, bytes);
            if (bytes.Length == bytesOfSigns)
            {
                Signs.Set(doc, bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
            }
        }
    }

    /// <summary>In words, for each document.</summary>
    public int[] Lengths { get; }

    /// <summary>Of the vectors; those of a document whose vector has another number of dimensions are 0.</summary>
    public SignColumn Signs { get; }

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
}
