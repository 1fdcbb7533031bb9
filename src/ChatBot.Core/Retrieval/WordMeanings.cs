using System.Numerics.Tensors;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>
/// The vector of any word of a German or English text: its own; an English word's is the mean of its translations, a compound's that of
/// its parts, and spellings of one name share one.
/// </summary>
internal sealed class WordMeanings(WordVectors vectors, Lexicon lexicon)
{
    private const int Translations = 6;

    /// <summary>What a word means; <see cref="WordMeaning.None"/> when nothing is known of it.</summary>
    public WordMeaning Of(Term term, string language)
    {
        if (term.IsNumber)
        {
            return WordMeaning.None;
        }

        if (language == Languages.German && vectors.Find(term.Stem) is var own and >= 0)
        {
            return Only(own);
        }

        if (term.NameKey is not null && vectors.FindName(term.NameKey) is var name and >= 0)
        {
            return Only(name);
        }

        if (language == Languages.German && term.Parts.Count == 0)
        {
            return WordMeaning.None;
        }

        var sum = new float[WordVectors.Dimensions];
        var weight = 0f;
        var share = 0f;
        foreach (var (stem, times) in Equivalents(term, language))
        {
            foreach (var number in stem.Split(' ').Select(vectors.Find).Where(number => number >= 0))
            {
                Add(sum, number, times);
                weight += times * vectors.Weight(number);
                share += times;
            }
        }

        return share == 0 ? WordMeaning.None : Quantized(sum, weight / share);
    }

    private IEnumerable<(string Stem, float Times)> Equivalents(Term term, string language) => language == Languages.English
        ? lexicon.Translate(term.Folded, language).Take(Translations).Select(translation => (translation.Stem, translation.Weight * translation.Weight))
        : term.Parts.Select(part => (part, 1f));

    private WordMeaning Only(int number) => new(vectors.Vector(number).ToArray(), vectors.Weight(number));

    private void Add(float[] sum, int number, float times) => new WordMeaning(vectors.Vector(number).ToArray(), 1).AddTo(sum, times);

    private static WordMeaning Quantized(float[] sum, float weight)
    {
        var vector = new sbyte[sum.Length];
        WordVectors.Quantize(sum, vector);
        return new WordMeaning(vector, weight);
    }
}

/// <summary>A word's vector, in the form of <see cref="WordVectors.Vector"/>, and how much it tells.</summary>
internal sealed record WordMeaning(sbyte[] Vector, float Weight)
{
    /// <summary>Nothing is known of the word.</summary>
    public static WordMeaning None { get; } = new([], 0);

    /// <summary>Adds the vector, weighted by how much the word tells.</summary>
    public void AddTo(Span<float> sum, float times)
    {
        Span<float> components = stackalloc float[Vector.Length];
        TensorPrimitives.ConvertTruncating<sbyte, float>(Vector, components);
        TensorPrimitives.MultiplyAdd(components, times * Weight, sum[..Vector.Length], sum[..Vector.Length]);
    }
}
