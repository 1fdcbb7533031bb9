using ChatBot.Core.Retrieval;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Reads the postings of classes of terms from segments, in one thread.</summary>
/// <param name="classes">The terms of each class with their weights.</param>
internal sealed class ClassReader(ReaderView view, IReadOnlyList<IReadOnlyList<(BytesRef Term, float Weight)>> classes)
{
    private readonly float[] frequencies = view.Scratch.Rent();
    private bool isReading;

    /// <summary>The terms of classes as <see cref="ClassReader"/> wants them: in the order of the dictionary, where the next term is near the last one.</summary>
    public static IReadOnlyList<IReadOnlyList<(BytesRef Term, float Weight)>> InOrder(IEnumerable<TermClass> classes) =>
        [.. classes.Select(one => one.Terms.Select(term => (Term: new BytesRef(term.Key), Weight: term.Value)).OrderBy(term => term.Term).ToList())];

    /// <summary>For each class the documents of a segment that have a term of it, and how often: the sum of its terms' frequencies times their weights.</summary>
    /// <param name="leaf">The place of the segment in <see cref="ReaderView.Leaves"/>.</param>
    public ClassPostings[] Read(int leaf)
    {
        isReading = true;
        var segment = view.Leaves[leaf];
        var read = new ClassPostings[classes.Count];
        // A query looks up hundreds of terms: they share one place in the dictionary.
        var dictionary = segment.AtomicReader.GetTerms(Fields.Terms)?.GetEnumerator();
        DocsEnum? documents = null;
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = new ClassPostings(segment.DocBase);
            foreach (var (term, weight) in classes[i])
            {
                if (dictionary?.SeekExact(term) == true)
                {
                    documents = dictionary.Docs(segment.AtomicReader.LiveDocs, documents, DocsFlags.FREQS);
                    Add(documents, weight, read[i]);
                }
            }

            read[i].TakeFrequencies(this.frequencies);
        }

        isReading = false;
        return read;
    }

    /// <summary>Gives back what it borrowed, unless it failed amid a segment.</summary>
    public void Close()
    {
        if (!isReading)
        {
            view.Scratch.Return(this.frequencies);
        }
    }

    private void Add(DocsEnum documents, float weight, ClassPostings postings)
    {
        for (var doc = documents.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.NextDoc())
        {
            ref var frequency = ref this.frequencies[doc];
            if (frequency == 0)
            {
                postings.Add(doc);
            }

            frequency += weight * documents.Freq;
        }
    }
}
