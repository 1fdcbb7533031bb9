namespace ChatBot.Storage.Embedded.Index;

/// <summary>Keeps the best of many documents: highest score first, equal scores by number. Scores are above 0.</summary>
internal sealed class TopDocs(int count)
{
    // The worst comes out first.
    private readonly PriorityQueue<int, ulong> best = new();
    private ulong worst;

    /// <summary>The least score that is kept; 0 while there is room for any.</summary>
    public float Least => BitConverter.UInt32BitsToSingle((uint)(this.worst >> 32));

    public void Add(int doc, float score)
    {
        var rank = Rank(doc, score);
        if (rank <= this.worst || count == 0)
        {
            return;
        }

        if (best.Count < count)
        {
            best.Enqueue(doc, rank);
        }
        else
        {
            best.EnqueueDequeue(doc, rank);
        }

        if (best.Count == count && best.TryPeek(out _, out var worst))
        {
            this.worst = worst;
        }
    }

    /// <summary>The documents kept, best first. Nothing is left afterwards.</summary>
    public List<ScoredDocument> Take()
    {
        var taken = new List<ScoredDocument>(best.Count);
        while (best.TryDequeue(out var doc, out var rank))
        {
            taken.Add(new(doc, BitConverter.UInt32BitsToSingle((uint)(rank >> 32))));
        }

        taken.Reverse();
        return taken;
    }

    /// <summary>The best of several lists together, at most so many.</summary>
    public static List<ScoredDocument> Merge(IEnumerable<List<ScoredDocument>> lists, int count)
    {
        var top = new TopDocs(count);
        foreach (var document in lists.SelectMany(list => list))
        {
            top.Add(document.Doc, document.Score);
        }

        return top.Take();
    }

    /// <summary>One number to compare: the bits of floats above 0 are in their order, and a smaller document's number comes first.</summary>
    private static ulong Rank(int doc, float score) => ((ulong)BitConverter.SingleToUInt32Bits(score) << 32) | ~(uint)doc;
}

/// <summary>A document with what it is ordered by.</summary>
/// <param name="Doc">Its number in the index.</param>
internal readonly record struct ScoredDocument(int Doc, float Score);
