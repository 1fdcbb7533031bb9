using System.Buffers;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The documents that have a class of terms, each once, and the class's frequencies in them.</summary>
internal sealed class ClassPostings : IDisposable
{
    private int[] documents = ArrayPool<int>.Shared.Rent(1024);
    private float[] frequencies = [];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Documents => this.documents.AsSpan(0, Count);

    /// <summary>For each of <see cref="Documents"/>.</summary>
    public ReadOnlySpan<float> Frequencies => this.frequencies.AsSpan(0, Count);

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

    /// <summary>Copies the frequencies out of an array that has one for each document of the index, and leaves 0 there.</summary>
    public void TakeFrequencies(float[] byDocument)
    {
        this.frequencies = ArrayPool<float>.Shared.Rent(Count);
        for (var i = 0; i < Count; i++)
        {
            ref var frequency = ref byDocument[this.documents[i]];
            this.frequencies[i] = frequency;
            frequency = 0;
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(this.documents);
        ArrayPool<float>.Shared.Return(this.frequencies);
    }
}
