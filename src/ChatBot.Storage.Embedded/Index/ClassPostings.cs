using System.Buffers;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The documents of a segment that have a class of terms, each once, and the class's frequencies in them.</summary>
/// <param name="docBase">The number in the index of the segment's first document.</param>
internal sealed class ClassPostings(int docBase) : IDisposable
{
    private readonly DocumentList documents = new();
    private float[] frequencies = [];

    public int Count => this.documents.Count;

    /// <summary>By their numbers in the index, once the frequencies are taken; before, in the segment.</summary>
    public ReadOnlySpan<int> Documents => this.documents.Documents;

    /// <summary>For each of <see cref="Documents"/>.</summary>
    public ReadOnlySpan<float> Frequencies => this.frequencies.AsSpan(0, Count);

    public void Add(int doc) => this.documents.Add(doc);

    /// <summary>Copies the frequencies out of an array that has one for each document of the segment, and leaves 0 there.</summary>
    public void TakeFrequencies(float[] byDocument)
    {
        this.frequencies = ArrayPool<float>.Shared.Rent(Count);
        var own = Documents;
        for (var i = 0; i < own.Length; i++)
        {
            ref var frequency = ref byDocument[own[i]];
            this.frequencies[i] = frequency;
            frequency = 0;
        }

        this.documents.Shift(docBase);
    }

    public void Dispose()
    {
        this.documents.Dispose();
        ArrayPool<float>.Shared.Return(this.frequencies);
    }
}
