namespace ChatBot.Core.Retrieval;

/// <summary>What a search found.</summary>
/// <param name="Query">The question as it was searched for.</param>
/// <param name="Evidence">Best first; empty when nothing fits.</param>
public sealed record RetrievalResult(Query Query, IReadOnlyList<Evidence> Evidence);
