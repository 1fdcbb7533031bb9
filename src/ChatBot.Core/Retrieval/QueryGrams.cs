using System.Text;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>The 4-grams of a query's words and of their usual translations, and how often a passage has each.</summary>
internal sealed class QueryGrams
{
    private const int Size = 4;
    public static float MinWeight = 0.5f;
    public static float Translated = 0.5f;

    private readonly Dictionary<uint, int> _places = [];
    private readonly List<float> _weights = [];

    public QueryGrams(Query query)
    {
        foreach (var term in query.Terms)
        {
            Add($" {TextFolding.Fold(term.Surface)} ", (float)term.Weight);
            foreach (var (language, stems) in term.Stems)
            {
                foreach (var (stem, weight) in stems)
                {
                    if (language != query.Language && weight >= MinWeight)
                        Add($" {stem}", (float)term.Weight * weight * Translated);
                }
            }
        }
    }

    public int Count => _weights.Count;

    public float Weight(int gram) => _weights[gram];

    /// <summary>Counts the grams of a text.</summary>
    /// <param name="letters">Folded words in UTF-8.</param>
    /// <param name="counts">One place for each gram; what is there is kept.</param>
    public void CountIn(ReadOnlySpan<byte> letters, Span<byte> counts)
    {
        var gram = 0u;
        for (var i = 0; i < letters.Length; i++)
        {
            gram = (gram << 8) | letters[i];
            if (i >= Size - 1 && _places.TryGetValue(gram, out var place) && counts[place] < byte.MaxValue)
                counts[place]++;
        }
    }

    private void Add(string word, float weight)
    {
        var letters = Encoding.UTF8.GetBytes(word);
        var gram = 0u;
        for (var i = 0; i < letters.Length; i++)
        {
            gram = (gram << 8) | letters[i];
            if (i < Size - 1)
                continue;
            if (!_places.TryGetValue(gram, out var place))
            {
                _places[gram] = _weights.Count;
                _weights.Add(weight);
            }
            else
            {
                _weights[place] = Math.Max(_weights[place], weight);
            }
        }
    }
}
