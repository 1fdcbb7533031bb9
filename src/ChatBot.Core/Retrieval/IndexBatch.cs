namespace ChatBot.Core.Retrieval;

/// <summary>What an index was built from.</summary>
/// <param name="Sequence">The last change of the article store that is in the index; 0 for none.</param>
/// <param name="EmbeddingModel">The name of the model that made the vectors.</param>
/// <param name="Dimensions">The length of every vector.</param>
/// <param name="AnalysisVersion">Names the analysis that made terms and profiles; another one cannot be searched with today's queries.</param>
public sealed record IndexState(long Sequence, string EmbeddingModel, int Dimensions, string AnalysisVersion);

/// <summary>A step of the index along the store's changes.</summary>
/// <param name="Before">The state the step starts from.</param>
/// <param name="Articles">The articles that changed, in the order of their changes, one at least; made while they are read, which can be done once.</param>
public sealed record IndexBatch(IndexState Before, IAsyncEnumerable<IndexedArticle> Articles);

/// <summary>All that the index holds of an article from now on.</summary>
/// <param name="Sequence">The change of the store that made it so.</param>
/// <param name="Entries">One for each paragraph; empty when the article was withdrawn.</param>
public sealed record IndexedArticle(string ArticleId, long Sequence, IReadOnlyList<IndexEntry> Entries);

/// <summary>A passage made ready for the index.</summary>
/// <param name="Passage">What a search gives back.</param>
/// <param name="Terms">The index terms it is found by, with repeats.</param>
/// <param name="Length">Its length in words, for the normalisation of term frequencies.</param>
/// <param name="Profile">What the reranker wants to know of it; at most <see cref="MaxProfileBytes"/> bytes, opaque to the index.</param>
/// <param name="Vector">Its embedding, not necessarily of unit length.</param>
public sealed record IndexEntry(
    Passage Passage, IReadOnlyList<string> Terms, int Length, ReadOnlyMemory<byte> Profile, ReadOnlyMemory<float> Vector)
{
    /// <summary>The longest profile an index has to take.</summary>
    public const int MaxProfileBytes = 32_000;
}
