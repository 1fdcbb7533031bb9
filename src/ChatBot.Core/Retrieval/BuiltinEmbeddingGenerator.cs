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
    private const int Gram = 4;

    private static readonly EmbeddingGeneratorMetadata Metadata = new("builtin", null, Model, Dimensions);

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings.Add(new Embedding<float>(Embed(value)) { ModelId = Model });
        }

        return Task.FromResult(embeddings);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
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
        var features = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var term in analyzer.Analyze(text, language).Where(term => !term.IsFunctionWord))
            AddFeatures(features, term, language);

        var vector = new float[Dimensions];
        foreach (var (feature, weight) in features)
            AddHashed(vector, TermHash.Of(feature), MathF.Sqrt(weight));
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0)
            TensorPrimitives.Divide(vector, norm, vector);
        return vector;
    }

    private void AddFeatures(Dictionary<string, float> features, Term term, string language)
    {
        if (term.IsNumber)
        {
            Add(features, TermKey.Number(term.Folded), 1);
            return;
        }

        foreach (var stem in term.Parts.Append(term.Stem))
            AddClasses(features, stem, language);
        if (term.NameKey is not null)
            Add(features, TermKey.Name(term.NameKey), 1.5f);
        var letters = $" {term.Folded} ";
        for (var i = 0; i + Gram <= letters.Length; i++)
            Add(features, letters.Substring(i, Gram), 0.5f / letters.Length);
    }

    private void AddClasses(Dictionary<string, float> features, string stem, string language)
    {
        var classes = language == Languages.English ? lexicon.ClassesOfEnglishStem(stem) : lexicon.ClassesOfGermanStem(stem);
        if (classes.Count == 0)
            Add(features, stem, 1);
        for (var i = 0; i < Math.Min(classes.Count, 3); i++)
            Add(features, $"class:{classes[i]}", 1f / (i + 1));
    }

    private static void Add(Dictionary<string, float> features, string feature, float weight) =>
        features[feature] = features.GetValueOrDefault(feature) + weight;

    private static void AddHashed(float[] vector, uint hash, float weight)
    {
        // Three places for each feature: a collision of two features then hides neither.
        for (var i = 0; i < 3; i++)
        {
            hash = (hash ^ (hash >> 15)) * 0x2C1B3C6Du;
            hash ^= hash >> 13;
            vector[hash % Dimensions] += (hash & 0x8000_0000) == 0 ? weight : -weight;
        }
    }
}
