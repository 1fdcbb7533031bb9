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
        var postings = new ClassPostings[query.Classes.Count];
        List<int> byVector = [];
        // The vectors first: that one takes longest.
        InParallel(postings.Length + 1, () => new ClassReader(view), reader => reader.Close(), (part, reader) =>
        {
            if (part == 0)
            {
                byVector = vectors.Top(query.Dense);
            }
            else
            {
                postings[part - 1] = reader.Read(query.Classes[part - 1]);
            }
        });

        var terms = new LexicalScorer(view);
        for (var i = 0; i < postings.Length; i++)
        {
            terms.Add(query.Classes[i].Weight, postings[i]);
            postings[i].Dispose();
        }

        var byTerms = terms.Top(query.Lexical);
        var candidates = Candidates([.. byTerms, .. byVector.Except(byTerms)], terms);
        terms.Close();
        return new CandidateSet(candidates, [.. postings.Select(found => found.Count)], view.Count, view.AverageLength);
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
            Parallel.For(
                0, parts, new ParallelOptions { CancellationToken = cancellationToken }, make,
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
