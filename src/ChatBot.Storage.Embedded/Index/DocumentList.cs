using System.Buffers;
using System.Numerics.Tensors;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A growing list of document numbers that leaves no garbage.</summary>
internal sealed class DocumentList : IDisposable
{
    private int[] documents = ArrayPool<int>.Shared.Rent(1024);

    public int Count { get; private set; }

    public ReadOnlySpan<int> Documents => this.documents.AsSpan(0, Count);

    public void Add(int doc)
    {
        if (Count == this.documents.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(2 * Count);
            Documents.CopyTo(larger);
            ArrayPool<int>.Shared.Return(this.documents);
            this.documents = larger;
        }

        this.documents[Count++] = doc;
    }

    /// <summary>Adds a number to all that are there.</summary>
    public void Shift(int by) => TensorPrimitives.Add(Documents, by, this.documents.AsSpan(0, Count));

    public void Dispose() => ArrayPool<int>.Shared.Return(this.documents);
}
