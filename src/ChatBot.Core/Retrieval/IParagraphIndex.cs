namespace ChatBot.Core.Retrieval;

/// <summary>Finds candidates among all paragraphs. It is derived from the article store and follows its changes;
/// what a candidate is worth is not its business.</summary>
public interface IParagraphIndex
{
    /// <summary>What the index holds; null when there is none, or when what is there cannot be read.</summary>
    /// <remarks>Never waits for a writer, of this process or another.</remarks>
    Task<IndexState?> ReadStateAsync(CancellationToken cancellationToken);

    /// <summary>Empties the index and gives it a new state, whatever was there before, damage included.</summary>
    /// <exception cref="IndexBusyException">Another process is writing.</exception>
    Task ResetAsync(IndexState state, CancellationToken cancellationToken);

    /// <summary>Applies a batch, atomically and durably: after a kill, the index holds all of it together with its sequence, or nothing.</summary>
    /// <returns>The state afterwards, at the sequence of the batch's last article; null, with nothing written, when the index is not (or no longer)
    /// in the state <see cref="IndexBatch.Before"/>.</returns>
    /// <exception cref="IndexBusyException">Another process is writing.</exception>
    Task<IndexState?> ApplyAsync(IndexBatch batch, CancellationToken cancellationToken);

    /// <summary>Opens the latest applied state for reading. An index that was never written opens empty.</summary>
    Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken);
}

/// <summary>An unchanging view of an index. Its members may be called by several threads at once.</summary>
public interface IIndexSnapshot : IDisposable
{
    /// <summary>What the index was built from; null for one that was never written.</summary>
    IndexState? State { get; }

    /// <summary>How many paragraphs it holds.</summary>
    int Count { get; }

    /// <summary>The paragraphs that the words or the vector of a question bring, each once.</summary>
    CandidateSet Search(CandidateQuery query, CancellationToken cancellationToken);

    /// <summary>The passages of candidates of this snapshot, in the same order.</summary>
    IReadOnlyList<Passage> Passages(IReadOnlyList<Candidate> candidates);
}

/// <summary>Another process is writing to the index.</summary>
public sealed class IndexBusyException(string message, Exception? innerException = null) : Exception(message, innerException);
