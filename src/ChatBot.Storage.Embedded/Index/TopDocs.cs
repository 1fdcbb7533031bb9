namespace ChatBot.Storage.Embedded.Index;

/// <summary>Keeps the best of many documents: highest score first, equal scores by number. Scores are above 0.</summary>
internal sealed class TopDocs(int count)
{
    // The worst comes out first.
    private readonly PriorityQueue<int, ulong> best = new();
    private ulong worst;

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
    public List<int> Take()
    {
        var taken = new List<int>(best.Count);
        while (best.TryDequeue(out var doc, out _))
        {
            taken.Add(doc);
        }

        taken.Reverse();
        return taken;
    }

    /// <summary>One number to compare: the bits of floats above 0 are in their order, and a smaller document's number comes first.</summary>
    private static ulong Rank(int doc, float score) => ((ulong)BitConverter.SingleToUInt32Bits(score) << 32) | ~(uint)doc;
}
