using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Reads the postings of one segment. A query looks up hundreds of terms: they share one place in the dictionary.</summary>
internal sealed class PostingsReader(AtomicReaderContext leaf)
{
    private readonly TermsEnum? dictionary = leaf.AtomicReader.GetTerms(Fields.Terms)?.GetEnumerator();
    private readonly IBits? live = leaf.AtomicReader.LiveDocs;
    private DocsEnum? postings;

    /// <summary>Adds the frequencies of a term, times its weight.</summary>
    /// <param name="term">In UTF-8.</param>
    /// <param name="frequencies">By document of the whole index; 0 for those that no term was found in.</param>
    /// <param name="touched">Gets the documents whose frequency was 0 before.</param>
    public void Add(BytesRef term, float weight, float[] frequencies, List<int> touched)
    {
        if (this.dictionary is null || !this.dictionary.SeekExact(term))
        {
            return;
        }

        this.postings = this.dictionary.Docs(live, this.postings, DocsFlags.FREQS);
        for (var doc = this.postings.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = this.postings.NextDoc())
        {
            ref var frequency = ref frequencies[leaf.DocBase + doc];
            if (frequency == 0)
            {
                touched.Add(leaf.DocBase + doc);
            }

            frequency += weight * this.postings.Freq;
        }
    }
}
