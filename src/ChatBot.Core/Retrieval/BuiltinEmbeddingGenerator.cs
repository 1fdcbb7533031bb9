using System.Numerics.Tensors;
using ChatBot.Core.Language;
using Microsoft.Extensions.AI;

namespace ChatBot.Core.Retrieval;

/// <summary>Embeds German and English text in one space without a model: the features of a text are its stems, the classes
/// of the lexicon that they belong to (where the two languages meet), its names and its 4-grams, each hashed to a few
/// dimensions with a sign (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009).</summary>
/// <remarks>The same text has the same vector in every process and on every machine. Vectors have unit length; that of a
/// text without words is null.</remarks>
public sealed class BuiltinEmbeddingGenerator(TextAnalyzer analyzer, Lexicon lexicon) : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>The length of every vector.</summary>
    public const int Dimensions = 256;

    private const string Model = "hashed-features-1";

    private static readonly EmbeddingGeneratorMetadata Metadata = new("builtin", null, Model, Dimensions);

    private readonly WordFeatures words = new(lexicon, Dimensions);

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var embeddings = values
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(value => new Embedding<float>(Embed(value)) { ModelId = Model });
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(embeddings));
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? Metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private float[] Embed(string text)
    {
        var language = LanguageDetector.Detect(text, Languages.German);
        var vector = new float[Dimensions];
        var words = analyzer.Analyze(text, language).Where(term => !term.IsFunctionWord);
        foreach (var repeats in words.GroupBy(term => (term.Folded, term.NameKey)))
        {
            // Words repeat: from the second time on, a word counts less.
            var weight = MathF.Sqrt(repeats.Count());
            foreach (var (place, value) in this.words.Of(repeats.First(), language))
            {
                vector[place] += weight * value;
            }
        }

        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }

        return vector;
    }
}
