using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ChatBot.Core.Retrieval;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>One search: reads postings and vectors and makes candidates, on all cores.</summary>
internal sealed class IndexSearch(ReaderView view, CandidateQuery query, CancellationToken cancellationToken)
{
    // Smaller shares take longer to hand out than to do.
    private const int CandidatesAtOnce = 128;

    private readonly VectorScanner vectors = new(view, query.Vector.Span, query.Dense);

    public CandidateSet Run()
    {
        var segments = view.Leaves.Length;
        var finder = new TermFinder(view, query.Classes);
        var classes = new SegmentClass[segments][];
        // First the vectors, which take longer.
        InParallel(2 * segments, part =>
        {
            if (part < segments)
            {
                vectors.Scan(part);
            }
            else
            {
                classes[part - segments] = finder.Find(part - segments);
            }
        });

        var nearest = new List<ScoredDocument>[segments];
        InParallel(segments, segment => nearest[segment] = vectors.Top(segment));
        vectors.Close();
        int[] byVector = [.. TopDocs.Merge(nearest, query.Dense).Select(document => document.Doc)];

        int[] frequencies = [.. query.Classes.Select((_, i) => (int)Math.Min(view.Count, Math.Ceiling(classes.Sum(segment => segment[i].Frequency))))];
        var terms = new LexicalQuery([.. query.Classes.Select((one, i) => SegmentScorer.Weight(one.Weight, frequencies[i], view.Count))]);
        var best = new List<ScoredDocument>[segments];
        var wanted = new List<ScoredDocument>[segments];
        InParallel(segments, () => new SegmentScorer(view, terms, query.Lexical), (segment, scorer) =>
            (best[segment], wanted[segment]) = scorer.Top(segment, classes[segment], [.. byVector.Where(doc => view.LeafOf(doc) == segment).Order()]));

        var byTerms = TopDocs.Merge(best, query.Lexical);
        var known = wanted.SelectMany(documents => documents).ToDictionary(document => document.Doc, document => document.Score);
        var vectorOnly = byVector.Except(byTerms.Select(document => document.Doc)).Select(doc => new ScoredDocument(doc, known.GetValueOrDefault(doc)));
        return new CandidateSet(Candidates([.. byTerms, .. vectorOnly]), frequencies, view.Count, view.AverageLength);
    }

    private Candidate[] Candidates(ScoredDocument[] documents)
    {
        var candidates = new Candidate[documents.Length];
        var parts = (documents.Length + CandidatesAtOnce - 1) / CandidatesAtOnce;
        InParallel(parts, () => (Vectors: vectors.Open(), Profiles: new ProfileReader(view)), (part, readers) =>
        {
            for (var i = part * CandidatesAtOnce; i < Math.Min(documents.Length, (part + 1) * CandidatesAtOnce); i++)
            {
                var (doc, score) = documents[i];
                candidates[i] = new Candidate(doc, score, readers.Vectors.Cosine(doc), view.Length(doc), readers.Profiles.Read(doc));
            }
        });
        return candidates;
    }

    private void InParallel(int parts, Action<int> body) => InParallel<object?>(parts, () => null, (part, _) => body(part));

    /// <param name="make">Makes what each thread needs for itself.</param>
    private void InParallel<T>(int parts, Func<T> make, Action<int, T> body)
    {
        try
        {
            // One part at a time: they differ in size.
            Parallel.ForEach(
                Partitioner.Create(Enumerable.Range(0, parts), EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { CancellationToken = cancellationToken }, make,
                (part, _, own) =>
                {
                    body(part, own);
                    return own;
                },
                _ => { });
        }
        catch (AggregateException exception)
        {
            // One thread or many is nobody's business.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
