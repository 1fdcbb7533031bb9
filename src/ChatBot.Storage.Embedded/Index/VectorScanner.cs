using System.Buffers;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Compares a question's vector with those of documents: with the signs of all, and with the components of the nearest by signs.</summary>
internal sealed class VectorScanner
{
    // So many times more documents are compared by components than are asked for.
    private const int Oversampling = 10;

    private readonly ReaderView view;
    private readonly sbyte[] question;
    private readonly ulong[] signs;
    private readonly ulong[] mask;
    private readonly float scale;

    /// <param name="question">Of unit length, or empty: then every score is 0, as it is when the lengths differ.</param>
    public VectorScanner(ReaderView view, ReadOnlySpan<float> question)
    {
        this.view = view;
        this.question = new sbyte[question.Length];
        signs = SignVector.Of(question);
        mask = SignVector.Mask(question);
        scale = question.Length == view.State.Dimensions ? QuantizedVector.Quantize(question, this.question) : 0;
    }

    /// <summary>The best documents with a cosine above 0, at most so many; those whose signs differ most are not looked at.</summary>
    public List<int> Top(int count)
    {
        var top = new TopDocs(count);
        if (scale == 0 || count == 0)
        {
            return [];
        }

        var distances = ArrayPool<byte>.Shared.Rent(view.MaxDoc);
        var vectors = Open();
        foreach (var doc in Nearest(distances.AsSpan(0, view.MaxDoc), count * Oversampling))
        {
            var score = vectors.Cosine(doc);
            if (score > 0)
            {
                top.Add(doc, score);
            }
        }

        ArrayPool<byte>.Shared.Return(distances);
        return top.Take();
    }

    /// <summary>Something to score documents with, for one thread.</summary>
    public VectorReader Open() => new(view, this.question, scale);

    /// <summary>The documents whose signs differ least from the question's; among equals the first.</summary>
    private List<int> Nearest(Span<byte> distances, int count)
    {
        for (var leaf = 0; leaf < view.Leaves.Length; leaf++)
        {
            var reader = view.Leaves[leaf].AtomicReader;
            view.Columns[leaf].Distances(signs, mask, reader.LiveDocs, distances.Slice(view.Leaves[leaf].DocBase, reader.MaxDoc));
        }

        Span<int> documents = stackalloc int[byte.MaxValue + 1];
        foreach (var distance in distances)
        {
            documents[distance]++;
        }

        var farthest = 0;
        for (var before = 0; farthest < byte.MaxValue - 1 && (before += documents[farthest]) < count;)
        {
            farthest++;
        }

        var nearest = new List<int>(count);
        for (var start = 0; nearest.Count < 2 * count;)
        {
            var next = distances[start..].IndexOfAnyInRange((byte)0, (byte)farthest);
            if (next < 0)
            {
                break;
            }

            nearest.Add(start + next);
            start += next + 1;
        }

        return nearest;
    }
}
