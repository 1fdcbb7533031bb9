using System.Text;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>The 4-grams of a query's words and of what usually stands for them in articles of one language.</summary>
internal sealed class GramTable
{
    private const int Size = 4;
    private const int Slots = 4096;
    private const float OtherStem = 0.5f;

    // Open addressing; a gram of four bytes is never 0.
    private readonly uint[] grams = new uint[Slots];
    private readonly short[] places = new short[Slots];
    private readonly List<float> weights = [];
    private readonly List<GramWord> words = [];

    public GramTable(Query query, string language)
    {
        for (var i = 0; i < query.Terms.Count; i++)
        {
            var term = query.Terms[i];
            Add(i, $" {TextFolding.Fold(term.Surface)} ", (float)term.Weight, 1);
            foreach (var (stem, weight) in term.Stems.GetValueOrDefault(language) ?? new Dictionary<string, float>())
            {
                if (weight >= QueryWeights.UsualFrom)
                {
                    Add(i, $" {stem}", (float)term.Weight * weight * OtherStem, weight);
                }
            }
        }
    }

    /// <summary>How much each gram counts by the term it is from.</summary>
    public IReadOnlyList<float> Weights => weights;

    /// <summary>The words that the grams are of, with at least one gram each.</summary>
    public IReadOnlyList<GramWord> Words => this.words;

    /// <summary>Counts the grams of a text.</summary>
    /// <param name="letters">Folded words in UTF-8.</param>
    /// <param name="counts">One place for each gram, at 0.</param>
    public void Count(ReadOnlySpan<byte> letters, Span<byte> counts)
    {
        var gram = 0u;
        ReadOnlySpan<uint> grams = this.grams;
        for (var i = 0; i < letters.Length; i++)
        {
            gram = (gram << 8) | letters[i];
            // Nearly every gram of a text is none of the query's, and most of those find their slot free.
            if (grams[FirstSlot(gram)] == 0 || i < Size - 1)
            {
                continue;
            }

            var slot = Slot(gram);
            if (grams[slot] == gram && counts[places[slot]] < byte.MaxValue)
            {
                counts[places[slot]]++;
            }
        }
    }

    private void Add(int term, string word, float weight, float match)
    {
        var places = new List<int>();
        var letters = Encoding.UTF8.GetBytes(word);
        var gram = 0u;
        for (var i = 0; i < letters.Length; i++)
        {
            gram = (gram << 8) | letters[i];
            if (i >= Size - 1 && Add(gram, weight) is { } place)
            {
                places.Add(place);
            }
        }

        if (places.Count > 0)
        {
            this.words.Add(new GramWord(term, match, [.. places]));
        }
    }

    /// <summary>The place of a gram; null when the table is full.</summary>
    private int? Add(uint gram, float weight)
    {
        var slot = Slot(gram);
        if (this.grams[slot] == gram)
        {
            weights[places[slot]] = Math.Max(weights[places[slot]], weight);
        }
        else if (gram != 0 && weights.Count < Slots / 2)
        {
            this.grams[slot] = gram;
            places[slot] = (short)weights.Count;
            weights.Add(weight);
        }
        else
        {
            return null;
        }

        return places[slot];
    }

    /// <summary>Where the gram is, or would be.</summary>
    private int Slot(uint gram)
    {
        var slot = FirstSlot(gram);
        while (this.grams[slot] != 0 && this.grams[slot] != gram)
        {
            slot = (slot + 1) % Slots;
        }

        return slot;
    }

    private static int FirstSlot(uint gram) => (int)((gram * 0x9E3779B1u) >> 20);
}

/// <summary>A word that stands for a term, by its grams.</summary>
/// <param name="Term">The place of the term in its query.</param>
/// <param name="Match">How well the word stands for the term, from above 0 to 1.</param>
/// <param name="Grams">Places in the table.</param>
internal sealed record GramWord(int Term, float Match, int[] Grams);
