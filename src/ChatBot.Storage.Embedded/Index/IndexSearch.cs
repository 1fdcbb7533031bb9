using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ChatBot.Core.Retrieval;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>One search: reads postings and vectors and makes candidates, on all cores.</summary>
internal sealed class IndexSearch(ReaderView view, CandidateQuery query, CancellationToken cancellationToken)
{
    // Smaller shares take longer to hand out than to do.
    private const int CandidatesAtOnce = 128;

    private readonly VectorScanner vectors = new(view, query.Vector.Span);

    public CandidateSet Run()
    {
        var classes = ClassReader.InOrder(query.Classes);
        var read = new ClassPostings[view.Leaves.Length][];
        List<int> byVector = [];
        // The vectors first: that one takes longest.
        InParallel(read.Length + 1, () => new ClassReader(view, classes), reader => reader.Close(), (part, reader) =>
        {
            if (part == 0)
            {
                byVector = vectors.Top(query.Dense);
            }
            else
            {
                read[part - 1] = reader.Read(part - 1);
            }
        });

        int[] counts = [.. Enumerable.Range(0, classes.Count).Select(i => read.Sum(segment => segment[i].Count))];
        var terms = new LexicalScorer(view);
        float[] weights = [.. counts.Select((count, i) => terms.Weight(query.Classes[i].Weight, count))];
        var best = new List<int>[read.Length];
        InParallel(read.Length, () => terms, _ => { }, (segment, scorer) => best[segment] = scorer.Top(read[segment], weights, [.. byVector.Where(doc => view.LeafOf(doc) == segment)], query.Lexical));
        foreach (var postings in read.SelectMany(segment => segment))
        {
            postings.Dispose();
        }

        var byTerms = terms.Best([.. best.SelectMany(segment => segment)], query.Lexical);
        var candidates = Candidates([.. byTerms, .. byVector.Except(byTerms)], terms);
        terms.Close();
        return new CandidateSet(candidates, counts, view.Count, view.AverageLength);
    }

    private Candidate[] Candidates(int[] documents, LexicalScorer terms)
    {
        var candidates = new Candidate[documents.Length];
        var parts = (documents.Length + CandidatesAtOnce - 1) / CandidatesAtOnce;
        InParallel(parts, () => (Vectors: vectors.Open(), Profiles: new ProfileReader(view)), _ => { }, (part, readers) =>
        {
            for (var i = part * CandidatesAtOnce; i < Math.Min(documents.Length, (part + 1) * CandidatesAtOnce); i++)
            {
                var doc = documents[i];
                candidates[i] = new Candidate(
                    doc, terms.Score(doc), readers.Vectors.Cosine(doc), view.Length(doc), readers.Profiles.Read(doc));
            }
        });
        return candidates;
    }

    /// <param name="make">Makes what each thread needs for itself.</param>
    /// <param name="close">Closes that.</param>
    private void InParallel<T>(int parts, Func<T> make, Action<T> close, Action<int, T> body)
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
                close);
        }
        catch (AggregateException exception)
        {
            // One thread or many is nobody's business.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
