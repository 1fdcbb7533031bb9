namespace ChatBot.Storage.Embedded.Index;

/// <summary>Selects the best of many documents.</summary>
internal static class TopDocs
{
    /// <summary>At most <paramref name="count"/> documents, highest score first, equal scores by number.</summary>
    public static List<int> Select(IEnumerable<int> docs, Func<int, float> score, int count)
    {
        // The worst of the best so far comes out first: a lower score, then a larger number.
        var best = new PriorityQueue<int, (float Score, int Doc)>();
        foreach (var doc in docs)
        {
            if (best.Count < count)
                best.Enqueue(doc, (score(doc), -doc));
            else if (count > 0)
                best.EnqueueDequeue(doc, (score(doc), -doc));
        }

        var selected = new List<int>(best.Count);
        while (best.TryDequeue(out var doc, out _))
            selected.Add(doc);
        selected.Reverse();
        return selected;
    }
}
