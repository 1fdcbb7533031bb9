using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with classes of terms: the frequency of a class in a
/// paragraph is the weighted sum of its terms' frequencies, as its document frequency is of theirs (Darwish and Oard, "Probabilistic structured query
/// methods", SIGIR 2003, after Pirkola 1998). Lucene 4.8 has no such query. One thread uses it, for one segment after the other.</summary>
/// <remarks>Documents are scored window by window, so that their scores stay near. As in MaxScore (Turtle and Flood, "Query evaluation: strategies and
/// optimizations", 1995), classes that together cannot lift a document of none before them among the best only add to documents that are there.</remarks>
/// <param name="count">How many documents to give of a segment, at most.</param>
internal sealed class SegmentScorer(ReaderView view, LexicalQuery query, int count)
{
    private const int Window = 1 << 14;

    // With so many documents of a window that have a class, it is faster to go through the whole window.
    private const int Many = Window / 16;

    private readonly float[] scores = new float[Window];
    private readonly float[] frequencies = new float[Window];
    private readonly float[] saturated = new float[Window];
    private readonly BitWindow scored = new(Window);
    private readonly BitWindow wanted = new(Window);
    private readonly int[] read = new int[Many];

    // The first document of the window, the one after the last, and the norms of those between.
    private int first;
    private int end;
    private ArraySegment<float> norms;

    // How often a document of the window was read to have the class at hand.
    private int reads;

    /// <summary>How much a class counts for a document that has it.</summary>
    /// <param name="weight">How much it counts beside the others.</param>
    /// <param name="frequency">Its document frequency.</param>
    public static float Weight(double weight, double frequency, int documents) =>
        (float)(weight * Math.Log(1 + ((documents - frequency + 0.5) / (frequency + 0.5))) * (Bm25.K1 + 1));

    /// <summary>The best documents of a segment that have any of the terms.</summary>
    /// <param name="classes">What the segment has of each class.</param>
    /// <param name="wanted">Documents of the segment that are to have their whole score in any case, by their numbers in the index, rising.</param>
    /// <returns>The best, and those of the wanted that have any of the terms.</returns>
    public (List<ScoredDocument> Best, List<ScoredDocument> Wanted) Top(int leaf, SegmentClass[] classes, IReadOnlyList<int> wanted)
    {
        var (docBase, documents) = (view.Leaves[leaf].DocBase, view.Leaves[leaf].AtomicReader.MaxDoc);
        var top = new TopDocs(count);
        var all = new List<ScoredDocument>();
        var nextWanted = 0;
        for (first = 0; first < documents; first = end)
        {
            end = Math.Min(first + Window, documents);
            norms = new(view.Norms, docBase + first, end - first);
            for (; nextWanted < wanted.Count && wanted[nextWanted] - docBase < end; nextWanted++)
            {
                this.wanted.Set(wanted[nextWanted] - docBase - first);
            }

            Score(classes);
            Take(docBase, top, all);
            query.RaiseFloor(top.Least);
        }

        return (top.Take(), all);
    }

    private void Score(SegmentClass[] classes)
    {
        var floor = query.Floor;
        var place = 0;
        for (; place < query.Order.Length && query.MayReach(floor, place); place++)
        {
            Add(classes[query.Order[place]].Terms, query.Weights[query.Order[place]]);
        }

        for (; place < query.Order.Length; place++)
        {
            scored.SetWhere(scores, query.LeastToReach(floor, place));
            scored.Add(wanted);
            AddToScored(classes[query.Order[place]].Terms, query.Weights[query.Order[place]]);
        }
    }

    /// <summary>Adds a class to all documents of the window.</summary>
    private void Add((DocsEnum Documents, float Weight)[] terms, float weight)
    {
        foreach (var (documents, termWeight) in terms)
        {
            for (var doc = documents.DocID < first ? documents.Advance(first) : documents.DocID; doc < end; doc = documents.NextDoc())
            {
                Read(doc - first, termWeight * documents.Freq);
            }
        }

        AddRead(weight);
    }

    /// <summary>Adds a class to the documents that may still be among the best, and to those that are wanted.</summary>
    private void AddToScored((DocsEnum Documents, float Weight)[] terms, float weight)
    {
        foreach (var (documents, termWeight) in terms)
        {
            var doc = documents.DocID;
            var at = scored.Next(Math.Max(0, doc - first));
            while (at >= 0 && doc < end)
            {
                if (doc < first + at)
                {
                    doc = documents.Advance(first + at);
                }
                else if (doc == first + at)
                {
                    Read(at, termWeight * documents.Freq);
                    at = scored.Next(at + 1);
                }
                else
                {
                    at = scored.Next(doc - first);
                }
            }
        }

        AddRead(weight);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Read(int at, float frequency)
    {
        if (reads < Many)
        {
            read[reads] = at;
        }

        reads++;
        frequencies[at] += frequency;
    }

    /// <summary>Adds the class that was read to the scores.</summary>
    private void AddRead(float weight)
    {
        if (reads <= Many)
        {
            foreach (var at in read.AsSpan(0, reads))
            {
                // As below, to the last bit; of a document that was read twice, nothing is left the second time.
                scores[at] += frequencies[at] / (frequencies[at] + norms[at]) * weight;
                frequencies[at] = 0;
            }
        }
        else
        {
            var count = end - first;
            TensorPrimitives.Add(frequencies.AsSpan(0, count), norms, saturated);
            TensorPrimitives.Divide(frequencies.AsSpan(0, count), saturated.AsSpan(0, count), saturated);
            TensorPrimitives.MultiplyAdd(saturated.AsSpan(0, count), weight, scores.AsSpan(0, count), scores);
            Array.Clear(frequencies);
        }

        reads = 0;
    }

    private void Take(int docBase, TopDocs top, List<ScoredDocument> all)
    {
        scored.SetWhere(scores, Math.Max(query.Floor, top.Least));
        for (var at = scored.Next(0); at >= 0; at = scored.Next(at + 1))
        {
            top.Add(docBase + first + at, scores[at]);
        }

        for (var at = wanted.Next(0); at >= 0; at = wanted.Next(at + 1))
        {
            if (scores[at] > 0)
            {
                all.Add(new(docBase + first + at, scores[at]));
            }
        }

        Array.Clear(scores);
        wanted.Clear();
    }
}
