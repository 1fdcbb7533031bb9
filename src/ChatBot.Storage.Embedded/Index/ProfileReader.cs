using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Reads profiles, in one thread.</summary>
internal sealed class ProfileReader(ReaderView view)
{
    private readonly BinaryDocValues?[] columns = new BinaryDocValues?[view.Leaves.Length];
    private readonly BytesRef bytes = new();

    public ReadOnlyMemory<byte> Read(int doc)
    {
        var leaf = view.LeafOf(doc);
        var column = columns[leaf] ??= view.Leaves[leaf].AtomicReader.GetBinaryDocValues(Fields.Profile)
            ?? throw new CorruptIndexException("A segment has no profiles.");
        // Lucene makes new bytes for each value, which are the caller's.
        column.Get(doc - view.Leaves[leaf].DocBase, bytes);
        return bytes.Bytes.AsMemory(bytes.Offset, bytes.Length);
    }
}
