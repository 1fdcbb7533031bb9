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
        AverageLength = LiveDocs().Select(Length).DefaultIfEmpty().Average();
        Norms = [.. Columns.SelectMany(column => column.Lengths).Select(length => Bm25.Norm(length, Math.Max(AverageLength, 1)))];
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

    /// <summary>The documents that are not deleted.</summary>
    public IEnumerable<int> LiveDocs() =>
        from leaf in Leaves
        let live = leaf.AtomicReader.LiveDocs
        from doc in Enumerable.Range(0, leaf.AtomicReader.MaxDoc)
        where live is null || live.Get(doc)
        select leaf.DocBase + doc;

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
}
