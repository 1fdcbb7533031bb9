using ChatBot.Core.Retrieval;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with classes of terms: the
/// frequency of a class in a paragraph is the weighted sum of its terms' frequencies, and its document frequency
/// counts the paragraphs that have any of them (Pirkola 1998; weights as in Darwish and Oard, SIGIR 2003).
/// Lucene 4.8 has no such query, so this takes what <see cref="ClassReader"/> read.</summary>
internal sealed class LexicalScorer(ReaderView view)
{
    private readonly float[] scores = view.Scratch.Rent();
    private readonly List<int> scored = [];

    /// <summary>Adds a class to the scores.</summary>
    /// <param name="weight">How much it counts beside the others.</param>
    public void Add(double weight, ClassPostings postings)
    {
        var idf = Math.Log(1 + ((view.Count - postings.Count + 0.5) / (postings.Count + 0.5)));
        var weightedIdf = (float)(weight * idf * (Bm25.K1 + 1));
        var documents = postings.Documents;
        var frequencies = postings.Frequencies;
        for (var i = 0; i < documents.Length; i++)
        {
            ref var score = ref this.scores[documents[i]];
            if (score == 0)
            {
                scored.Add(documents[i]);
            }

            score += weightedIdf * frequencies[i] / (frequencies[i] + view.Norms[documents[i]]);
        }
    }

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

    /// <summary>Gives back what it borrowed; to be called when all went well only.</summary>
    public void Close()
    {
        Array.Clear(this.scores);
        view.Scratch.Return(this.scores);
    }
}
