using ChatBot.Core.Retrieval;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Reads the postings of classes of terms, in one thread. A query looks up hundreds of terms: they share one place in each
/// segment's dictionary.</summary>
internal sealed class ClassReader(ReaderView view)
{
    private readonly TermsEnum?[] dictionaries =
        [.. view.Leaves.Select(leaf => leaf.AtomicReader.GetTerms(Fields.Terms)?.GetEnumerator())];

    private readonly float[] frequencies = view.Scratch.Rent();

    // For each segment: Lucene reads on with one only in the segment that it is from.
    private readonly DocsEnum?[] documents = new DocsEnum?[view.Leaves.Length];
    private bool isReading;

    /// <summary>The documents that have a term of a class, and how often: the sum of its terms' frequencies times their weights.</summary>
    public ClassPostings Read(TermClass termClass)
    {
        isReading = true;
        var postings = new ClassPostings();
        // In the order of the dictionary, the next term is near the last one.
        foreach (var (term, weight) in termClass.Terms.Select(term => (Term: new BytesRef(term.Key), Weight: term.Value)).OrderBy(term => term.Term))
        {
            for (var leaf = 0; leaf < this.dictionaries.Length; leaf++)
            {
                if (this.dictionaries[leaf] is { } dictionary && dictionary.SeekExact(term))
                {
                    Add(leaf, dictionary, weight, postings);
                }
            }
        }

        postings.TakeFrequencies(this.frequencies);
        isReading = false;
        return postings;
    }

    /// <summary>Gives back what it borrowed, unless it failed amid a class.</summary>
    public void Close()
    {
        if (!isReading)
        {
            view.Scratch.Return(this.frequencies);
        }
    }

    private void Add(int leaf, TermsEnum dictionary, float weight, ClassPostings postings)
    {
        var segment = view.Leaves[leaf];
        var documents = this.documents[leaf] = dictionary.Docs(segment.AtomicReader.LiveDocs, this.documents[leaf], DocsFlags.FREQS);
        for (var doc = documents.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.NextDoc())
        {
            ref var frequency = ref this.frequencies[segment.DocBase + doc];
            if (frequency == 0)
            {
                postings.Add(segment.DocBase + doc);
            }

            frequency += weight * documents.Freq;
        }
    }
}
