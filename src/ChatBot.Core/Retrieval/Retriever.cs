using Microsoft.Extensions.Logging;

namespace ChatBot.Core.Retrieval;

/// <summary>Finds the passages that may answer a question.</summary>
public sealed partial class Retriever(
    IParagraphIndex index, QueryFormulator formulator, PassageEmbedder embedder, WordVectors vectors, TimeProvider time, ILogger<Retriever> logger,
    DenseScale? scale = null)
{
    private const int LexicalCandidates = 600;
    private const int DenseCandidates = 100;

    /// <summary>The best passages for a question. A period that it names, such as "last week", lifts articles of that time;
    /// of equally good passages the latest comes first.</summary>
    /// <param name="question">Any text; one without a word to search for finds nothing.</param>
    /// <param name="language">The language it is asked in, "de" or "en".</param>
    /// <param name="top">The most passages to give.</param>
    /// <exception cref="InvalidDataException">The index cannot be read.</exception>
    public async Task<RetrievalResult> SearchAsync(string question, string language, int top, CancellationToken cancellationToken)
    {
        var query = formulator.Formulate(question, language, DateOnly.FromDateTime(time.GetLocalNow().Date));
        if (query.Terms.Count == 0 || top <= 0)
        {
            return new RetrievalResult(query, []);
        }

        using var snapshot = await index.OpenAsync(cancellationToken);
        var found = await CandidatesAsync(query, snapshot, cancellationToken);
        var evidence = EvidenceOrder.Of(query, new Reranker(query, vectors).Rank(found), snapshot, top);
        return new RetrievalResult(query with { Rarities = Rarities(found) }, evidence);
    }

    /// <summary>What the index brings for a query, before anything is ranked by more than BM25 and vectors.</summary>
    internal async Task<CandidateSet> CandidatesAsync(Query query, IIndexSnapshot snapshot, CancellationToken cancellationToken)
    {
        var vector = await EmbedAsync(query, snapshot.State, cancellationToken);
        var found = snapshot.Search(new CandidateQuery(TermClasses.Of(query), vector, LexicalCandidates, DenseCandidates), cancellationToken);
        return (scale ?? DenseScale.BuiltIn).Apply(found);
    }

    /// <summary>The question's vector; empty, so that words alone decide, when the index has vectors of another model or the model does not answer.</summary>
    private async Task<ReadOnlyMemory<float>> EmbedAsync(Query query, IndexState? state, CancellationToken cancellationToken)
    {
        if (state?.EmbeddingModel != embedder.Model)
        {
            return ReadOnlyMemory<float>.Empty;
        }

        try
        {
            return await embedder.EmbedQuestionAsync(query.Text, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NoVector(logger, embedder.Model, exception.Message, exception is HttpRequestException ? null : exception);
            return ReadOnlyMemory<float>.Empty;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The embedding model {Model} does not answer; the search goes by words alone. {Reason}")]
        public static partial void NoVector(ILogger logger, string model, string reason, Exception? exception);
    }

    /// <summary>Inverse document frequencies as in BM25 (Robertson and Zaragoza, 2009), as a share of the largest that there is.</summary>
    private static IReadOnlyList<double> Rarities(CandidateSet found) =>
        [.. found.Frequencies.Select(frequency => Inverse(frequency, found.Count) / Inverse(0, found.Count))];

    private static double Inverse(int frequency, int count) => Math.Log(1 + ((count - frequency + 0.5) / (frequency + 0.5)));
}
