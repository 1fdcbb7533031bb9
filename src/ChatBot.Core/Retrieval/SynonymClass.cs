using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Collects the stems of one language that stand for a word; of two weights for a stem the larger counts.</summary>
internal sealed class SynonymClass
{
    private readonly Dictionary<string, float> _stems = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, float> Stems => _stems;

    public void Add(string stem, float weight)
    {
        if (stem.Length > 0 && weight > _stems.GetValueOrDefault(stem))
            _stems[stem] = weight;
    }

    /// <summary>Adds translations, the most usual one with the full weight.</summary>
    public void AddTranslations(IReadOnlyList<Translation> translations, float weight)
    {
        foreach (var translation in translations)
        {
            var relative = weight * MathF.Pow(translation.Weight / translations[0].Weight, QueryWeights.Power);
            if (relative < QueryWeights.Min) continue;
            var words = translation.Stem.Split(' ');
            foreach (var stem in words)
                Add(stem, words.Length == 1 ? relative : relative * QueryWeights.WordOfPhrase);
        }
    }
}
