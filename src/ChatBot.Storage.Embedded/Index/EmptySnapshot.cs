using ChatBot.Core.Retrieval;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The view of an index that was never written.</summary>
internal sealed class EmptySnapshot : IIndexSnapshot
{
    public static readonly EmptySnapshot Instance = new();

    public IndexState? State => null;

    public int Count => 0;

    public CandidateSet Search(CandidateQuery query, CancellationToken cancellationToken) =>
        new([], new int[query.Classes.Count], 0, 0);

    public IReadOnlyList<Passage> Passages(IReadOnlyList<Candidate> candidates) => [];

    public void Dispose()
    {
    }
}
