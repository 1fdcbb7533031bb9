using System.Buffers;
using ChatBot.Core.Retrieval;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with classes of terms: the
/// frequency of a class in a paragraph is the weighted sum of its terms' frequencies, and its document frequency
/// counts the paragraphs that have any of them (Pirkola 1998; weights as in Darwish and Oard, SIGIR 2003).
/// Lucene 4.8 has no such query, so this reads the postings.</summary>
internal sealed class PostingsScorer(ReaderView view) : IDisposable
{
    private readonly float[] frequencies = RentCleared(view.MaxDoc);
    private readonly float[] scores = RentCleared(view.MaxDoc);
    private readonly PostingsReader[] segments = [.. view.Leaves.Select(leaf => new PostingsReader(leaf))];
    private readonly List<int> touched = [];
    private readonly List<int> scored = [];

    /// <summary>The best documents of those that have a term, at most so many.</summary>
    public List<int> Top(int count)
    {
        var top = new TopDocs(count);
        foreach (var doc in scored)
        {
            top.Add(doc, this.scores[doc]);
        }

        return top.Take();
    }

    /// <summary>The score of a document; 0 when it has none of the terms.</summary>
    public float Score(int doc) => this.scores[doc];

    /// <summary>Adds a class to the scores.</summary>
    /// <returns>How many documents have one of its terms.</returns>
    public int Add(TermClass termClass)
    {
        foreach (var (text, weight) in termClass.Terms)
        {
            var term = new BytesRef(text);
            foreach (var segment in segments)
            {
                segment.Add(term, weight, this.frequencies, touched);
            }
        }

        var idf = Math.Log(1 + ((view.Count - touched.Count + 0.5) / (touched.Count + 0.5)));
        var weightedIdf = (float)(termClass.Weight * idf * (Bm25.K1 + 1));
        foreach (var doc in touched)
        {
            var frequency = this.frequencies[doc];
            this.frequencies[doc] = 0;
            if (this.scores[doc] == 0)
            {
                scored.Add(doc);
            }

            this.scores[doc] += weightedIdf * frequency / (frequency + view.Norms[doc]);
        }

        var documents = touched.Count;
        touched.Clear();
        return documents;
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(this.frequencies);
        ArrayPool<float>.Shared.Return(this.scores);
    }

    private static float[] RentCleared(int length)
    {
        var array = ArrayPool<float>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }
}
