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
    private DocsEnum? documents;
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
                    Add(view.Leaves[leaf], dictionary, weight, postings);
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

    private void Add(AtomicReaderContext leaf, TermsEnum dictionary, float weight, ClassPostings postings)
    {
        this.documents = dictionary.Docs(leaf.AtomicReader.LiveDocs, this.documents, DocsFlags.FREQS);
        for (var doc = this.documents.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = this.documents.NextDoc())
        {
            ref var frequency = ref this.frequencies[leaf.DocBase + doc];
            if (frequency == 0)
            {
                postings.Add(leaf.DocBase + doc);
            }

            frequency += weight * this.documents.Freq;
        }
    }
}
