using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Collects the stems of one language that stand for a word; of two weights for a stem the larger counts, and too small ones are left out.</summary>
internal sealed class SynonymClass
{
    private readonly Dictionary<string, float> stems = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, float> Stems => this.stems;

    public void Add(string stem, float weight)
    {
        if (stem.Length > 0 && weight >= QueryWeights.Least && weight > this.stems.GetValueOrDefault(stem))
        {
            this.stems[stem] = weight;
        }
    }

    /// <summary>Adds translations, best first; the first counts in full.</summary>
    public void AddTranslations(IReadOnlyList<Translation> translations)
    {
        foreach (var translation in translations)
        {
            var weight = MathF.Pow(translation.Weight / translations[0].Weight, QueryWeights.RareTranslation);
            var words = translation.Stem.Split(' ');
            foreach (var stem in words)
            {
                Add(stem, words.Length == 1 ? weight : weight * QueryWeights.WordOfPhrase);
            }
        }
    }
}
