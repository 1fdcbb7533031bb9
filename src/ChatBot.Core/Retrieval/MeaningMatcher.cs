using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Compares a query's terms with the words of passages by their vectors.</summary>
internal sealed class MeaningMatcher
{
    private readonly WordVectors vectors;
    private readonly sbyte[]?[] terms;

    // Candidates of one query share most of their words.
    private readonly Dictionary<uint, float[]?> known = [];

    public MeaningMatcher(Query query, WordVectors vectors)
    {
        this.vectors = vectors;
        this.terms = [.. query.Terms.Select(Vector)];
    }

    private MeaningMatcher(MeaningMatcher other) => (this.vectors, this.terms) = (other.vectors, other.terms);

    /// <summary>One for the same query, to be used beside this one.</summary>
    public MeaningMatcher Another() => new(this);

    /// <summary>For each term the cosine of the word of the text that is most like it; 0 when nothing is known of it.</summary>
    public float[] Cosines(PassageProfile profile)
    {
        var best = new float[this.terms.Length];
        for (var i = 0; i < profile.WordCount; i++)
        {
            Raise(best, profile.Word(i).Key);
        }

        return best;
    }

    /// <summary>The same for the words of a German text.</summary>
    public float[] Cosines(IReadOnlyList<Term> text)
    {
        var best = new float[this.terms.Length];
        foreach (var word in text.Where(word => !word.IsFunctionWord))
        {
            Raise(best, TermHash.Of(TermKey.Stem(Languages.German, word.Stem)));
        }

        return best;
    }

    private void Raise(float[] best, uint key)
    {
        if (!this.known.TryGetValue(key, out var cosines))
        {
            this.known[key] = cosines = Cosines(key);
        }

        for (var term = 0; cosines is not null && term < best.Length; term++)
        {
            best[term] = Math.Max(best[term], cosines[term]);
        }
    }

    private float[]? Cosines(uint key)
    {
        var number = this.vectors.Find(key);
        if (number < 0)
        {
            return null;
        }

        var vector = this.vectors.Vector(number);
        var cosines = new float[this.terms.Length];
        for (var term = 0; term < cosines.Length; term++)
        {
            cosines[term] = this.terms[term] is { } own ? WordVectors.Cosine(own, vector) : 0;
        }

        return cosines;
    }

    /// <summary>The mean of the vectors of the German words that usually stand for a term; null when none has a vector.</summary>
    private sbyte[]? Vector(QueryTerm term)
    {
        var sum = new float[WordVectors.Dimensions];
        var isKnown = false;
        foreach (var (key, weight) in term.Keys(Languages.German).Where(key => key.Value >= QueryWeights.UsualFrom))
        {
            if (this.vectors.Find(TermHash.Of(key)) is var number and >= 0)
            {
                isKnown = true;
                var vector = this.vectors.Vector(number);
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += weight * weight * vector[i];
                }
            }
        }

        var mean = new sbyte[sum.Length];
        WordVectors.Quantize(sum, mean);
        return isKnown ? mean : null;
    }
}
