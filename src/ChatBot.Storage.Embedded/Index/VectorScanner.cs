using System.Buffers;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Compares a question's vector with those of documents: with the signs of all, segment by segment, and then with the components of the
/// nearest by signs. Several threads may work, each on other segments.</summary>
internal sealed class VectorScanner
{
    // So many times more documents are compared by components than are asked for.
    private const int Oversampling = 10;

    private readonly ReaderView view;
    private readonly int count;
    private readonly sbyte[] question;
    private readonly byte[] signs;
    private readonly byte[] mask;
    private readonly float scale;
    private readonly ushort[]?[] distances;

    // How many documents have a distance.
    private readonly int[]?[] histograms;

    /// <param name="question">Of unit length, or empty: then every score is 0, as it is when the lengths differ.</param>
    /// <param name="count">How many documents are asked for.</param>
    public VectorScanner(ReaderView view, ReadOnlySpan<float> question, int count)
    {
        this.view = view;
        this.count = count;
        this.question = new sbyte[question.Length];
        signs = SignVector.Of(question);
        mask = SignVector.Mask(question);
        scale = question.Length == view.State.Dimensions ? QuantizedVector.Quantize(question, this.question) : 0;
        distances = new ushort[view.Leaves.Length][];
        histograms = new int[view.Leaves.Length][];
    }

    private bool HasNothingToFind => scale == 0 || count == 0;

    /// <summary>Compares the signs of a segment's documents; to be called for every segment first.</summary>
    public void Scan(int leaf)
    {
        if (HasNothingToFind)
        {
            return;
        }

        var reader = view.Leaves[leaf].AtomicReader;
        distances[leaf] = ArrayPool<ushort>.Shared.Rent(reader.MaxDoc);
        var found = distances[leaf].AsSpan(0, reader.MaxDoc);
        view.Columns[leaf].Signs.Distances(signs, mask, found);
        var histogram = new int[question.Length + 1];
        foreach (var distance in found)
        {
            histogram[distance]++;
        }

        if (reader.LiveDocs is { } live)
        {
            for (var doc = 0; doc < found.Length; doc++)
            {
                if (!live.Get(doc))
                {
                    histogram[found[doc]]--;
                    found[doc] = ushort.MaxValue;
                }
            }
        }

        histograms[leaf] = histogram;
    }

    /// <summary>The best documents of a segment with a cosine above 0, at most so many; those whose signs differ more than those of enough others
    /// are not looked at.</summary>
    public List<ScoredDocument> Top(int leaf)
    {
        var top = new TopDocs(count);
        if (distances[leaf] is not { } found)
        {
            return [];
        }

        var farthest = (ushort)Farthest();
        var (docBase, vectors) = (view.Leaves[leaf].DocBase, Open());
        var documents = found.AsSpan(0, view.Leaves[leaf].AtomicReader.MaxDoc);
        var doc = documents.IndexOfAnyInRange((ushort)0, farthest) is var first and >= 0 ? first : documents.Length;
        // Copies of one paragraph have one distance, and not all of them need be looked at.
        for (var looked = 0; doc < documents.Length && looked < 2 * count * Oversampling; looked++)
        {
            if (vectors.Cosine(docBase + doc) is var score and > 0)
            {
                top.Add(docBase + doc, score);
            }

            var next = documents[(doc + 1)..].IndexOfAnyInRange((ushort)0, farthest);
            doc = next < 0 ? documents.Length : doc + 1 + next;
        }

        return top.Take();
    }

    /// <summary>Gives back what it borrowed; to be called when all went well only.</summary>
    public void Close()
    {
        foreach (var borrowed in distances)
        {
            if (borrowed is not null)
            {
                ArrayPool<ushort>.Shared.Return(borrowed);
            }
        }
    }

    /// <summary>Something to score documents with, for one thread.</summary>
    public VectorReader Open() => new(view, this.question, scale);

    /// <summary>The least distance within which there are enough documents; the largest when there are not.</summary>
    private int Farthest()
    {
        var (farthest, within) = (0, 0);
        while (farthest < question.Length && (within += histograms.Sum(histogram => histogram![farthest])) < count * Oversampling)
        {
            farthest++;
        }

        return farthest;
    }
}
