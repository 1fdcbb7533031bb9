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

    private const int HashedDimensions = 128;
    private const int WordsKept = 50_000;

    private readonly string model = $"words-{vectors.Version}";

    private readonly WordMeanings meanings = new(vectors, lexicon);

    private readonly WordFeatures features = new(lexicon);

    private readonly WordCache<Term, Half[]> german = new(WordsKept, SameWord.Instance);
    private readonly WordCache<Term, Half[]> english = new(WordsKept, SameWord.Instance);

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
        Span<float> word = stackalloc float[Dimensions];
        foreach (var (term, times) in Count(text, language))
        {
            TensorPrimitives.ConvertToSingle(Of(term, language), word);
            // Words repeat: from the second time on, a word counts less.
            TensorPrimitives.MultiplyAdd(word, MathF.Sqrt(times), vector, vector);
        }

        Normalize(vector.AsSpan(0, WordVectors.Dimensions));
        Normalize(vector.AsSpan(WordVectors.Dimensions));
        Normalize(vector);
        return vector;
    }

    /// <summary>The words of content and how often each stands in a text. Title, heading and text are lines of their own, as an index analyses them.</summary>
    private Dictionary<Term, int> Count(string text, string language)
    {
        var words = new Dictionary<Term, int>(SameWord.Instance);
        foreach (var term in text.Split('\n').SelectMany(line => analyzer.Analyze(line, language)).Where(term => !term.IsFunctionWord))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(words, term, out _)++;
        }

        return words;
    }

    /// <summary>What a word adds to a vector.</summary>
    private Half[] Of(Term term, string language) =>
        term.Folded.Length > WordCache<Term, Half[]>.LongestKept ? Make((term, language))
        : (language == Languages.English ? english : german).Of(term, (term, language), Make);

    private Half[] Make((Term Term, string Language) word)
    {
        Span<float> sum = stackalloc float[Dimensions];
        sum.Clear();
        meanings.Of(word.Term, word.Language).AddTo(sum, 1);
        features.AddTo(sum[WordVectors.Dimensions..], word.Term, word.Language);
        var added = new Half[Dimensions];
        TensorPrimitives.ConvertToHalf(sum, added);
        return added;
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
