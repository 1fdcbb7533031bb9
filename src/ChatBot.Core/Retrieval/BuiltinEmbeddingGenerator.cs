using System.Numerics.Tensors;
using System.Runtime.InteropServices;
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

    /// <summary>Its name as a provider.</summary>
    public const string Provider = "builtin";

    /// <summary>The additional property of a request that says what language its texts are in, "de" or "en"; without it, each text is asked for its own.</summary>
    public const string Language = "language";

    private const int HashedDimensions = 128;
    private const int LargestKept = 10_000;

    // Used again by the thread's next text, unless this one fails amid it.
    [ThreadStatic] private static Dictionary<Term, int>? counts;

    private readonly string model = $"words-2-{vectors.Version}";

    private readonly WordMeanings meanings = new(vectors, lexicon);

    private readonly WordFeatures features = new(lexicon);

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var language = options?.AdditionalProperties?.GetValueOrDefault(Language) as string;
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var text in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings.Add(new Embedding<float>(Embed(text, language ?? LanguageDetector.Detect(text, Languages.German))) { ModelId = model });
        }

        return Task.FromResult(embeddings);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata(Provider, null, model, Dimensions)
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private float[] Embed(string text, string language)
    {
        var vector = new float[Dimensions];
        var words = counts ?? new(SameWord.Instance);
        counts = null;
        Count(text, language, words);
        foreach (var (term, times) in words)
        {
            // Words repeat: from the second time on, a word counts less.
            Of(term).AddTo(vector, MathF.Sqrt(times));
        }

        words.Clear();
        counts = words.Capacity > LargestKept ? null : words;

        Normalize(vector.AsSpan(0, WordVectors.Dimensions));
        Normalize(vector.AsSpan(WordVectors.Dimensions));
        Normalize(vector);
        return vector;
    }

    /// <summary>Counts the words of content in a text. Title, heading and text are lines of their own, as an index analyses them.</summary>
    private void Count(string text, string language, Dictionary<Term, int> words)
    {
        foreach (var line in text.Split('\n'))
        {
            foreach (var term in analyzer.Analyze(line, language))
            {
                if (!term.IsFunctionWord)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(words, term, out _)++;
                }
            }
        }
    }

    /// <summary>What a word adds to a vector.</summary>
    private WordVector Of(Term term)
    {
        ref var kept = ref term.Form.Vector(term.IsNameLike);
        if (kept is not { } vector || vector.Space != vectors)
        {
            kept = vector = Make(term);
        }

        return vector;
    }

    private WordVector Make(Term term)
    {
        var language = term.Form.Language;
        Span<float> sum = stackalloc float[Dimensions];
        sum.Clear();
        meanings.Of(term, language).AddTo(sum, 1);
        features.AddTo(sum[WordVectors.Dimensions..], term, language);
        return new WordVector(vectors, sum);
    }

    private static void Normalize(Span<float> vector)
    {
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }
    }
}
