using System.Numerics.Tensors;
using ChatBot.Core.Language;
using Microsoft.Extensions.AI;

namespace ChatBot.Core.Retrieval;

/// <summary>Embeds German and English text in one space without a model. One half of a vector is the weighted mean of the vectors of
/// its words (Arora, Liang and Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings"); the other half are its stems, the
/// classes of the lexicon that they belong to, its names and its 4-grams, each hashed to a few dimensions with a sign
/// (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009). Both halves count the same.</summary>
/// <remarks>The same text has the same vector in every process and on every machine. Vectors have unit length; that of a
/// text without words is null.</remarks>
public sealed class BuiltinEmbeddingGenerator(TextAnalyzer analyzer, Lexicon lexicon, WordVectors vectors) : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>The length of every vector.</summary>
    public const int Dimensions = WordVectors.Dimensions + HashedDimensions;

    private const int HashedDimensions = 128;

    private readonly string model = $"words-{vectors.Version}";

    private readonly WordMeanings meanings = new(vectors, lexicon);

    private readonly WordFeatures features = new(lexicon, HashedDimensions);

    private readonly WordCache<(string, string?, string), EmbeddedWord> known = new(capacity: 100_000);

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        IReadOnlyList<string> texts = [.. values];
        // A question is one text: to hand it to another thread takes longer than to embed it.
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Count == 1
            ? [Embedding(texts[0])]
            : texts.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(Embedding)));
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("builtin", null, model, Dimensions)
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private Embedding<float> Embedding(string text) => new(Embed(text)) { ModelId = model };

    private float[] Embed(string text)
    {
        var language = LanguageDetector.Detect(text, Languages.German);
        var vector = new float[Dimensions];
        var meaning = vector.AsSpan(0, WordVectors.Dimensions);
        var hashed = vector.AsSpan(WordVectors.Dimensions);
        var words = analyzer.Analyze(text, language).Where(term => !term.IsFunctionWord);
        foreach (var repeats in words.GroupBy(term => (term.Folded, term.NameKey)))
        {
            // Words repeat: from the second time on, a word counts less.
            var weight = MathF.Sqrt(repeats.Count());
            var word = Of(repeats.First(), language);
            word.Meaning.AddTo(meaning, weight);
            foreach (var (place, value) in word.Features)
            {
                hashed[place] += weight * value;
            }
        }

        Normalize(meaning);
        Normalize(hashed);
        Normalize(vector);
        return vector;
    }

    /// <summary>What a word adds to a vector.</summary>
    private EmbeddedWord Of(Term term, string language) => term.Folded.Length > WordCache<string, EmbeddedWord>.LongestKept
        ? Make((term, language))
        : this.known.Of((term.Folded, term.NameKey, language), (term, language), Make);

    private EmbeddedWord Make((Term Term, string Language) word) =>
        new(meanings.Of(word.Term, word.Language), features.Of(word.Term, word.Language));

    private static void Normalize(Span<float> vector)
    {
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }
    }

    private sealed record EmbeddedWord(WordMeaning Meaning, (int Place, float Value)[] Features);
}
