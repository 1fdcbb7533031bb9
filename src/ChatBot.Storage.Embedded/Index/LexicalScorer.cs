using System.Numerics.Tensors;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with classes of terms: the
/// frequency of a class in a paragraph is the weighted sum of its terms' frequencies, and its document frequency
/// counts the paragraphs that have any of them (Pirkola 1998; weights as in Darwish and Oard, SIGIR 2003).
/// Lucene 4.8 has no such query, so this takes what <see cref="ClassReader"/> read. Several threads may score, each other segments.</summary>
internal sealed class LexicalScorer(ReaderView view)
{
    private const float Rounding = 1.0001f;
    private const int FirstBits = 13;
    private const int OtherBits = 32 - FirstBits;

    private readonly float[] scores = view.Scratch.Rent();

    /// <summary>How much a class counts for a document that has it.</summary>
    /// <param name="weight">How much it counts beside the others.</param>
    /// <param name="count">How many documents of the index have it.</param>
    public float Weight(double weight, int count) =>
        (float)(weight * Math.Log(1 + ((view.Count - count + 0.5) / (count + 0.5))) * (Bm25.K1 + 1));

    /// <summary>Scores the documents of a segment that may be among the best. As in MaxScore (Turtle and Flood, "Query evaluation:
    /// strategies and optimizations", 1995), once the classes that are left cannot lift a document of none before them among the best, they
    /// only add to documents that are there.</summary>
    /// <param name="classes">What was read of each class.</param>
    /// <param name="weights">For each class, by <see cref="Weight"/>: more than it adds to any document.</param>
    /// <param name="wanted">Documents of the segment that are to have their whole score in any case.</param>
    /// <param name="count">How many documents to give at most.</param>
    /// <returns>The best.</returns>
    public List<int> Top(ReadOnlySpan<ClassPostings> classes, ReadOnlySpan<float> weights, IReadOnlyList<int> wanted, int count)
    {
        var scored = new DocumentList();
        foreach (var doc in wanted)
        {
            // So little that nothing is left of it beside any score.
            this.scores[doc] = float.Epsilon;
            scored.Add(doc);
        }

        Span<int> order = stackalloc int[weights.Length];
        var left = SumFromHeaviest(weights, order);
        var isClosed = false;
        foreach (var i in order)
        {
            isClosed = isClosed || (classes[i].Count > scored.Count / 4 && scored.Count > count && left < Least(scored.Documents, count));
            if (isClosed)
            {
                AddToScored(weights[i], classes[i]);
            }
            else
            {
                Add(weights[i], classes[i], scored);
            }

            left -= weights[i];
        }

        foreach (var doc in wanted.Where(doc => this.scores[doc] == float.Epsilon))
        {
            this.scores[doc] = 0;
        }

        var best = Best(scored.Documents, count);
        scored.Dispose();
        return best;
    }

    /// <summary>The best of documents that are scored, at most so many; those that have none of the terms are left out.</summary>
    public List<int> Best(ReadOnlySpan<int> scored, int count)
    {
        var top = new TopDocs(count);
        foreach (var doc in scored)
        {
            if (this.scores[doc] > 0)
            {
                top.Add(doc, this.scores[doc]);
            }
        }

        return top.Take();
    }

    /// <summary>The score of a document; 0 when it has none of the terms.</summary>
    public float Score(int doc) => this.scores[doc];

    /// <summary>Gives back what it borrowed; to be called when all went well only.</summary>
    public void Close()
    {
        Array.Clear(this.scores);
        view.Scratch.Return(this.scores);
    }

    /// <summary>Orders classes by falling weight.</summary>
    /// <returns>What all weigh together, and a little for what rounding takes.</returns>
    private static float SumFromHeaviest(ReadOnlySpan<float> weights, Span<int> order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        MemoryExtensions.Sort<float, int>(weights.ToArray(), order, (one, other) => other.CompareTo(one));
        return TensorPrimitives.Sum(weights) * Rounding;
    }

    /// <summary>At most the least score among the best so many, and hardly less: the bits of floats above 0 are in their order, and the first tell enough.</summary>
    private float Least(ReadOnlySpan<int> scored, int count)
    {
        Span<int> counts = stackalloc int[1 << FirstBits];
        foreach (var doc in scored)
        {
            counts[(int)(BitConverter.SingleToUInt32Bits(this.scores[doc]) >> OtherBits)]++;
        }

        var first = counts.Length;
        for (var found = 0; found < count && first > 0;)
        {
            found += counts[--first];
        }

        return BitConverter.UInt32BitsToSingle((uint)first << OtherBits);
    }

    private void Add(float weight, ClassPostings postings, DocumentList scored)
    {
        var documents = postings.Documents;
        var frequencies = postings.Frequencies;
        for (var i = 0; i < documents.Length; i++)
        {
            ref var score = ref this.scores[documents[i]];
            if (score == 0)
            {
                scored.Add(documents[i]);
            }

            score += weight * frequencies[i] / (frequencies[i] + view.Norms[documents[i]]);
        }
    }

    private void AddToScored(float weight, ClassPostings postings)
    {
        var documents = postings.Documents;
        var frequencies = postings.Frequencies;
        for (var i = 0; i < documents.Length; i++)
        {
            ref var score = ref this.scores[documents[i]];
            if (score > 0)
            {
                score += weight * frequencies[i] / (frequencies[i] + view.Norms[documents[i]]);
            }
        }
    }
}
