using ChatBot.Core.Retrieval;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Finds classes of terms in segments. Several threads may use it.</summary>
internal sealed class TermFinder(ReaderView view, IEnumerable<TermClass> classes)
{
    // In the order of the dictionary, where the next term is near the last one.
    private readonly List<(BytesRef Term, float Weight)[]> classes =
        [.. classes.Select(one => one.Terms.Select(term => (Term: new BytesRef(term.Key), Weight: term.Value)).OrderBy(term => term.Term).ToArray())];

    /// <summary>For each class what a segment has of it.</summary>
    /// <param name="leaf">The place of the segment in <see cref="ReaderView.Leaves"/>.</param>
    public SegmentClass[] Find(int leaf)
    {
        var segment = view.Leaves[leaf].AtomicReader;
        // A query looks up hundreds of terms: they share one place in the dictionary.
        var dictionary = segment.GetTerms(Fields.Terms)?.GetEnumerator();
        return [.. this.classes.Select(terms => Find(terms, dictionary, segment))];
    }

    private static SegmentClass Find((BytesRef Term, float Weight)[] terms, TermsEnum? dictionary, AtomicReader segment)
    {
        var found = new List<(DocsEnum, float)>();
        var frequency = 0.0;
        foreach (var (term, weight) in terms)
        {
            if (dictionary?.SeekExact(term) == true)
            {
                found.Add((dictionary.Docs(segment.LiveDocs, null, DocsFlags.FREQS), weight));
                frequency += weight * dictionary.DocFreq;
            }
        }

        return new([.. found], frequency);
    }
}
