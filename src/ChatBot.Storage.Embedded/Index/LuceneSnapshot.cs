using ChatBot.Core.Retrieval;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A reference to a view, which stays open until every snapshot of it is disposed.</summary>
/// <param name="view">Its reader's reference count is already raised for this snapshot.</param>
internal sealed class LuceneSnapshot(ReaderView view) : IIndexSnapshot
{
    private int disposed;

    public IndexState? State => view.State;

    public int Count => view.Count;

    public CandidateSet Search(CandidateQuery query, CancellationToken cancellationToken) =>
        new IndexSearch(view, query, cancellationToken).Run();

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
