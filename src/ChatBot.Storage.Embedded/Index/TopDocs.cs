namespace ChatBot.Storage.Embedded.Index;

/// <summary>Keeps the best of many documents: highest score first, equal scores by number.</summary>
internal sealed class TopDocs(int count)
{
    // The worst comes out first: a lower score, then a larger number.
    private readonly PriorityQueue<int, (float Score, int Doc)> best = new();
    private float worst = float.NegativeInfinity;

    public void Add(int doc, float score)
    {
        if (best.Count < count)
        {
            best.Enqueue(doc, (score, -doc));
        }
        else if (score >= this.worst && count > 0)
        {
            best.EnqueueDequeue(doc, (score, -doc));
        }
        else
        {
            return;
        }

        if (best.Count == count && best.TryPeek(out _, out var worst))
        {
            this.worst = worst.Score;
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
}
