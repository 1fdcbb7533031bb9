using ChatBot.Core.Retrieval;
using Lucene.Net.Index;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A state of the index with what every search needs of it in memory. Snapshots share it.</summary>
internal sealed class ReaderView
{
    private readonly int[] docBases;

    public ReaderView(DirectoryReader reader, IndexState state)
    {
        Reader = reader;
        State = state;
        Leaves = [.. reader.Leaves];
        Columns = [.. Leaves.Select(leaf => SegmentColumns.Of(leaf.AtomicReader, state.Dimensions))];
        docBases = [.. Leaves.Select(leaf => leaf.DocBase)];
        AverageLength = Count == 0 ? 0 : (double)Leaves.Zip(Columns, LiveWords).Sum() / Count;
        Norms = new float[MaxDoc];
        for (var leaf = 0; leaf < Leaves.Length; leaf++)
        {
            FillNorms(Columns[leaf].Lengths, Norms.AsSpan(docBases[leaf]));
        }
    }

    public DirectoryReader Reader { get; }

    public IndexState State { get; }

    public AtomicReaderContext[] Leaves { get; }

    /// <summary>For each of <see cref="Leaves"/>.</summary>
    public SegmentColumns[] Columns { get; }

    /// <summary><see cref="Bm25.Norm"/> by document, deleted ones included.</summary>
    public float[] Norms { get; }

    /// <summary>In words; 0 for an empty index.</summary>
    public double AverageLength { get; }

    public int Count => Reader.NumDocs;

    public int MaxDoc => Reader.MaxDoc;

    /// <summary>The place in <see cref="Leaves"/> of the segment that has a document.</summary>
    public int LeafOf(int doc)
    {
        var found = Array.BinarySearch(docBases, doc);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>In words.</summary>
    public int Length(int doc)
    {
        var leaf = LeafOf(doc);
        return Columns[leaf].Lengths[doc - docBases[leaf]];
    }

    private static long LiveWords(AtomicReaderContext leaf, SegmentColumns columns)
    {
        var live = leaf.AtomicReader.LiveDocs;
        var words = 0L;
        for (var doc = 0; doc < columns.Lengths.Length; doc++)
        {
            words += live is null || live.Get(doc) ? columns.Lengths[doc] : 0;
        }

        return words;
    }

    private void FillNorms(int[] lengths, Span<float> norms)
    {
        var average = Math.Max(AverageLength, 1);
        for (var doc = 0; doc < lengths.Length; doc++)
        {
            norms[doc] = Bm25.Norm(lengths[doc], average);
        }
    }
}
