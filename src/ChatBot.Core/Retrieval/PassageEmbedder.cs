using Microsoft.Extensions.AI;

namespace ChatBot.Core.Retrieval;

/// <summary>Embeds passages and questions with whatever model is configured.</summary>
/// <param name="generator">The model.</param>
/// <param name="prefixes">What it wants in front of texts; null for nothing.</param>
public sealed class PassageEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, EmbeddingPrefixes? prefixes = null)
{
    private const int BatchSize = 128;

    // What was read of a passage for its vector is still at hand for its terms.
    private const int SmallBatch = 8;

    private readonly EmbeddingPrefixes prefixes = prefixes ?? EmbeddingPrefixes.None;

    private readonly EmbeddingGeneratorMetadata? metadata =
        (EmbeddingGeneratorMetadata?)generator.GetService(typeof(EmbeddingGeneratorMetadata));

    private int? seenDimensions;

    /// <summary>How many passages are best embedded in one call.</summary>
    public int PassagesAtOnce => IsBuiltin ? SmallBatch : BatchSize;

    /// <summary>How many calls may be made at once: a model on a server or in a runtime of its own divides its work itself.</summary>
    public int Concurrency => IsBuiltin ? Environment.ProcessorCount : 1;

    private bool IsBuiltin => metadata?.ProviderName == BuiltinEmbeddingGenerator.Provider;

    /// <summary>The model's name: vectors of two names cannot be compared.</summary>
    public string Model => $"{metadata?.ProviderName ?? "unknown"}/{metadata?.DefaultModelId ?? "default"}"
        + (this.prefixes == EmbeddingPrefixes.None ? "" : $" ({this.prefixes.Question}|{this.prefixes.Passage})");

    /// <summary>The length of the model's vectors; null when the model does not tell, as long as no vector was seen.</summary>
    public int? Dimensions => seenDimensions ?? metadata?.DefaultModelDimensions;

    /// <summary>The length of the model's vectors, by asking for one.</summary>
    public async Task<int> AskDimensionsAsync(CancellationToken cancellationToken)
    {
        var vector = await generator.GenerateVectorAsync("1", cancellationToken: cancellationToken);
        seenDimensions = vector.Length;
        return vector.Length;
    }

    /// <summary>The vectors of passages, in the same order. A passage is embedded below its title and heading.</summary>
    public async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedAsync(IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var vectors = new ReadOnlyMemory<float>[passages.Count];
        foreach (var batch in passages.Index().GroupBy(passage => passage.Item.Language).SelectMany(group => group.Chunk(BatchSize)))
        {
            var options = new EmbeddingGenerationOptions { AdditionalProperties = new() { [BuiltinEmbeddingGenerator.Language] = batch[0].Item.Language } };
            var embeddings = await generator.GenerateAsync(batch.Select(passage => TextOf(passage.Item)), options, cancellationToken);
            for (var i = 0; i < batch.Length; i++)
            {
                vectors[batch[i].Index] = embeddings[i].Vector;
            }

            seenDimensions = embeddings[^1].Vector.Length;
        }

        return vectors;
    }

    /// <summary>The vector of a question.</summary>
    public async Task<ReadOnlyMemory<float>> EmbedQuestionAsync(string question, CancellationToken cancellationToken) =>
        await generator.GenerateVectorAsync(this.prefixes.Question + question, cancellationToken: cancellationToken);

    private string TextOf(Passage passage) =>
        this.prefixes.Passage + string.Join('\n', new[] { passage.Title, passage.Heading, passage.Text }.OfType<string>());
}
