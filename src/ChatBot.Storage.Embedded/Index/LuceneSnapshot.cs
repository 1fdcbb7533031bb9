using ChatBot.Core.Retrieval;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A reference to a view, which stays open until every snapshot of it is disposed.</summary>
/// <param name="view">Its reader's reference count is already raised for this snapshot.</param>
internal sealed class LuceneSnapshot(ReaderView view) : IIndexSnapshot
{
    private int disposed;

    public IndexState? State => view.State;

    public int Count => view.Count;

    public CandidateSet Search(CandidateQuery query, CancellationToken cancellationToken)
    {
        using var terms = new PostingsScorer(view);
        var frequencies = new int[query.Classes.Count];
        for (var i = 0; i < frequencies.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            frequencies[i] = terms.Add(query.Classes[i]);
        }

        var vectors = new VectorScanner(view, query.Vector.Span);
        var byTerms = terms.Top(query.Lexical);
        var byVector = vectors.Top(query.Dense);
        var profiles = new ProfileReader(view);
        var candidates =
            from doc in byTerms.Concat(byVector.Except(byTerms))
            select new Candidate(doc, terms.Score(doc), vectors.Score(doc), view.Length(doc), profiles.Read(doc));
        return new CandidateSet([.. candidates], frequencies, view.Count, view.AverageLength);
    }

    public IReadOnlyList<Passage> Passages(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Select(candidate => PassageDocument.ReadPassage(view.Reader.Document(candidate.Key)))];

    public void Dispose()
    {
        if (Interlocked.Exchange(ref this.disposed, 1) == 0)
        {
            view.Reader.DecRef();
        }
    }
}
