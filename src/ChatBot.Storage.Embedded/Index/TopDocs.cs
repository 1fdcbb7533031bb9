namespace ChatBot.Storage.Embedded.Index;

/// <summary>Keeps the best of many documents: highest score first, equal scores by number.</summary>
internal sealed class TopDocs(int count)
{
    // The worst comes out first: a lower score, then a larger number.
    private readonly PriorityQueue<int, (float Score, int Doc)> _best = new();
    private float _worst = float.NegativeInfinity;

    public void Add(int doc, float score)
    {
        if (_best.Count < count)
        {
            _best.Enqueue(doc, (score, -doc));
        }
        else if (score >= _worst && count > 0)
        {
            _best.EnqueueDequeue(doc, (score, -doc));
        }
        else
        {
            return;
        }

        if (_best.Count == count && _best.TryPeek(out _, out var worst))
        {
            _worst = worst.Score;
        }
    }

    /// <summary>The documents kept, best first. Nothing is left afterwards.</summary>
    public List<int> Take()
    {
        var taken = new List<int>(_best.Count);
        while (_best.TryDequeue(out var doc, out _))
        {
            taken.Add(doc);
        }

        taken.Reverse();
        return taken;
    }
}
