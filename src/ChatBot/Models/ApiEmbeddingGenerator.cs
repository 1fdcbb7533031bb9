using Microsoft.Extensions.AI;

namespace ChatBot.Models;

/// <summary>Asks an embedding model in batches that every server takes, and checks that each text got its vector.</summary>
/// <remarks>Any failure is an <see cref="HttpRequestException"/> whose message an operator understands.</remarks>
/// <param name="model">The model; its metadata name provider, address and model, so an index can tell that they changed.</param>
/// <param name="connection">Where it is, for messages.</param>
/// <param name="settings">Its time limit, and the length of vectors that was asked for.</param>
/// <param name="time">The clock of the time limit.</param>
internal sealed class ApiEmbeddingGenerator(
    IEmbeddingGenerator<string, Embedding<float>> model, ModelConnection connection, EmbeddingModelSettings settings, TimeProvider time)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(model)
{
    /// <summary>The most texts of a request.</summary>
    public const int BatchSize = 128;

    /// <inheritdoc/>
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var vectors = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Chunk(BatchSize))
        {
            vectors.AddRange(await GenerateBatchAsync(batch, options, cancellationToken));
        }

        return vectors;
    }

    private async Task<GeneratedEmbeddings<Embedding<float>>> GenerateBatchAsync(
        string[] batch, EmbeddingGenerationOptions? options, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        GeneratedEmbeddings<Embedding<float>> vectors;
        try
        {
            vectors = await base.GenerateAsync(batch, options, either.Token);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(limit.IsCancellationRequested
                ? $"The model {connection} did not answer within {settings.Timeout} ({connection.Section}:Timeout)."
                : ModelFailure.Explain(failure, connection));
        }

        if (vectors.Count != batch.Length)
        {
            throw new HttpRequestException($"The model {connection} sent {vectors.Count} vectors for {batch.Length} texts.");
        }

        return settings.Dimensions is { } wanted && vectors.FirstOrDefault(vector => vector.Vector.Length != wanted) is { } wrong
            ? throw new HttpRequestException(
                $"The model {connection} sent a vector of {wrong.Vector.Length} numbers. {connection.Section}:Dimensions asks for {wanted}.")
            : vectors;
    }
}
