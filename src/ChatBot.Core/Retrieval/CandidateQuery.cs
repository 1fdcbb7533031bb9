namespace ChatBot.Core.Retrieval;

/// <summary>What an index is asked for.</summary>
/// <param name="Classes">Classes of terms; empty for none.</param>
/// <param name="Vector">The question's embedding, of unit length; empty for none.</param>
/// <param name="Lexical">How many paragraphs to bring by their terms, at most.</param>
/// <param name="Dense">How many paragraphs to bring by their vectors, at most; only those with a cosine above 0.</param>
public sealed record CandidateQuery(
    IReadOnlyList<TermClass> Classes, ReadOnlyMemory<float> Vector, int Lexical, int Dense);

/// <summary>Terms that stand for one word of a question and are counted as if they were one.</summary>
/// <param name="Weight">How much the class counts beside the others, above 0.</param>
/// <param name="Terms">Index terms, each once, with weights from above 0 to 1.</param>
public sealed record TermClass(double Weight, IReadOnlyList<KeyValuePair<string, float>> Terms);

/// <summary>What an index brought.</summary>
/// <param name="Candidates">Best lexical score first, then by <see cref="Candidate.Key"/>; those that only the vector brought come last, best first.</param>
/// <param name="Frequencies">For each class of the query, its document frequency: for each of its terms the number of paragraphs that have it, times the
/// term's weight, summed and rounded up; at most <paramref name="Count"/>.</param>
/// <param name="Count">How many paragraphs there are.</param>
/// <param name="AverageLength">The mean length of a paragraph, in words; 0 when there is none.</param>
public sealed record CandidateSet(
    IReadOnlyList<Candidate> Candidates, IReadOnlyList<int> Frequencies, int Count, double AverageLength);

/// <summary>A paragraph that may answer.</summary>
/// <param name="Key">Identifies it in its snapshot; a later addition to the index has a larger one.</param>
/// <param name="Lexical">BM25 over the classes; 0 when it has none of the terms.</param>
/// <param name="Dense">The cosine of its vector and the question's; 0 when the query had no vector.</param>
/// <param name="Length">In words.</param>
/// <param name="Profile">As it was indexed.</param>
public sealed record Candidate(int Key, double Lexical, double Dense, int Length, ReadOnlyMemory<byte> Profile);
