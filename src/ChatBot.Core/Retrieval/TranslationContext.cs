using System.Numerics.Tensors;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Weighs the German translations of an English question's words by how well they go with those of its other words: beside "river" a
/// bank is rather an Ufer. (Gao et al. 2001, "Improving query translation for cross-language information retrieval using statistical models",
/// chooses by words that stand together; here it is word vectors that tell.)</summary>
internal sealed class TranslationContext(WordVectors vectors)
{
    // The cosine of a word and a question that have nothing to do with one another; above it no translation gains.
    private const float Unrelated = 0.05f;

    private const float Sharpness = 3;

    /// <summary>The terms, translations that go ill with the others weighted less; unchanged where nothing is known of the others.</summary>
    public IReadOnlyList<QueryTerm> Weigh(IReadOnlyList<QueryTerm> terms)
    {
        var meanings = terms.Select(Meaning).ToList();
        return [.. terms.Select((term, i) => Weigh(term, Enumerable.Range(0, terms.Count).Where(j => j != i && !Overlap(terms[j], term)).Select(j => meanings[j])))];
    }

    private QueryTerm Weigh(QueryTerm term, IEnumerable<float[]> others)
    {
        var context = new float[WordVectors.Dimensions];
        foreach (var other in others)
        {
            TensorPrimitives.Add(context, other, context);
        }

        if (term.Stems.GetValueOrDefault(Languages.German) is not { Count: > 1 } stems || !context.AsSpan().ContainsAnyExcept(0))
        {
            return term;
        }

        var meant = new sbyte[WordVectors.Dimensions];
        WordVectors.Quantize(context, meant);
        var weighed = stems.ToDictionary(stem => stem.Key, stem => stem.Value * Math.Min(1, MathF.Exp(Sharpness * (Likeness(stem.Key, meant) - Unrelated))));
        return term.WithStems(Languages.German, weighed);
    }

    private float Likeness(string stem, sbyte[] meant) => vectors.Find(stem) is var number and >= 0 ? WordVectors.Cosine(vectors.Vector(number), meant) : Unrelated;

    /// <summary>Whether one is a phrase that the other is part of.</summary>
    private static bool Overlap(QueryTerm one, QueryTerm other) => one.Surface.Split(' ').Intersect(other.Surface.Split(' ')).Any();

    /// <summary>What a term's translations mean together, of length 1; 0 when none has a vector.</summary>
    private float[] Meaning(QueryTerm term)
    {
        var sum = new float[WordVectors.Dimensions];
        foreach (var (stem, weight) in term.Stems.GetValueOrDefault(Languages.German) ?? new Dictionary<string, float>())
        {
            if (vectors.Find(stem) is var number and >= 0)
            {
                new WordMeaning(vectors.Vector(number).ToArray(), vectors.Weight(number)).AddTo(sum, weight * weight);
            }
        }

        var norm = TensorPrimitives.Norm<float>(sum);
        if (norm > 0)
        {
            TensorPrimitives.Divide(sum, norm, sum);
        }

        return sum;
    }
}
