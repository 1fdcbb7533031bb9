using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Reads profiles for one search.</summary>
internal sealed class ProfileReader(ReaderView view)
{
    private readonly BinaryDocValues?[] _columns = new BinaryDocValues?[view.Leaves.Length];
    private readonly BytesRef _bytes = new();

    public byte[] Read(int doc)
    {
        var leaf = view.LeafOf(doc);
        var column = _columns[leaf] ??= view.Leaves[leaf].AtomicReader.GetBinaryDocValues(Fields.Profile)
            ?? throw new CorruptIndexException("A segment has no profiles.");
        column.Get(doc - view.Leaves[leaf].DocBase, _bytes);
        return _bytes.Bytes.AsSpan(_bytes.Offset, _bytes.Length).ToArray();
    }
}
