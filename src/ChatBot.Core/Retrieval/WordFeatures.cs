using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>What a word adds to a vector: a few of its places, by hashing.</summary>
internal sealed class WordFeatures(Lexicon lexicon)
{
    private const int Gram = 4;
    private const int Classes = 3;
    private const int PlacesOfFeature = 3;

    // The commonest content words occur about 2^16 times in what the lexicon counted.
    private const float CommonestFrequency = 16;

    /// <summary>Adds the features of a word to a vector of all of them.</summary>
    public void AddTo(Span<float> features, Term term, string language)
    {
        if (term.IsNumber)
        {
            AddHashed(features, TermHash.Of(TermKey.Number(term.Folded)), 1);
            return;
        }

        var rarity = Rarity(term, language);
        AddMeanings(features, term.Stem, language, rarity);
        foreach (var part in term.Parts)
        {
            AddMeanings(features, part, language, rarity * 0.7f);
        }

        if (term.NameKey is not null)
        {
            AddHashed(features, TermHash.Of(TermKey.NameMark, term.NameKey), 1.5f);
        }

        AddGrams(features, $" {term.Folded} ", rarity);
    }

    private float Rarity(Term term, string language)
    {
        var stem = language == Languages.German
            ? term.Stem
            : lexicon.Translate(term.Folded, language).Select(translation => translation.Stem).FirstOrDefault("");
        return Math.Max(0.2f, 1 - (lexicon.GermanFrequency(stem) / CommonestFrequency));
    }

    /// <summary>Adds the classes of a stem, where the languages meet; the stem itself when it has none.</summary>
    private void AddMeanings(Span<float> features, string stem, string language, float weight)
    {
        var classes = language == Languages.English ? lexicon.ClassesOfEnglishStem(stem) : lexicon.ClassesOfGermanStem(stem);
        if (classes.Count == 0)
        {
            AddHashed(features, TermHash.Of(stem), weight);
        }

        for (var i = 0; i < Math.Min(classes.Count, Classes); i++)
        {
            AddHashed(features, (uint)classes[i], weight / (i + 1));
        }
    }

    private static void AddGrams(Span<float> features, ReadOnlySpan<char> letters, float weight)
    {
        var count = letters.Length - Gram + 1;
        for (var i = 0; i < count; i++)
        {
            AddHashed(features, TermHash.Of(letters.Slice(i, Gram)), 0.7f * weight / MathF.Sqrt(count));
        }
    }

    /// <summary>Adds several places: two features that meet in one differ in the others.</summary>
    private static void AddHashed(Span<float> features, uint hash, float weight)
    {
        for (var i = 0; i < PlacesOfFeature; i++)
        {
            // The finaliser of MurmurHash3 spreads neighbouring numbers.
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
            hash ^= hash >> 16;
            features[(int)(hash % (uint)features.Length)] += (hash & 0x8000_0000) == 0 ? weight : -weight;
            hash++;
        }
    }
}
