using System.Collections.Concurrent;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval.Dates;

namespace ChatBot.Core.Retrieval;

/// <summary>A question as retrieval sees it.</summary>
/// <param name="Text">The question, verbatim.</param>
/// <param name="Language">The language it is asked in, "de" or "en".</param>
/// <param name="Terms">Its words that carry meaning, in order; empty when there are none.</param>
public sealed record Query(string Text, string Language, IReadOnlyList<QueryTerm> Terms)
{
    /// <summary>For each term, how rare it is in the collection that was searched, from near 0 (in every paragraph) to 1 (in none);
    /// empty when nothing was searched.</summary>
    public IReadOnlyList<double> Rarities { get; init; } = [];

    /// <summary>The kind of thing asked for.</summary>
    internal AskedKind Asked { get; init; }

    /// <summary>The time asked for; null for any.</summary>
    internal QuestionPeriod? Period { get; init; }
}

/// <summary>A word of a question, with everything in an article that stands for it: one class of synonyms
/// with one frequency (Pirkola, "The effects of query structure and dictionary setups in dictionary-based
/// cross-language information retrieval", SIGIR 1998).</summary>
public sealed class QueryTerm
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, float>> keys = new(StringComparer.Ordinal);

    /// <summary>The word or phrase as asked.</summary>
    public required string Surface { get; init; }

    /// <summary>Whether it is the name of a person, place or body.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The key under which spellings of a name meet; null for a word that is no name.</summary>
    public string? NameKey { get; init; }

    /// <summary>How much it counts beside the other terms of its query, above 0; 1 for an ordinary content word.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>How rare it is in the language, whatever the collection: from near 0 to 1 for a word that the lexicon never saw.</summary>
    internal double Background { get; init; } = 1;

    /// <summary>For each language of articles ("de", "en"): the stems that stand for the word, with weights from above 0 to 1.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, float>> Stems { get; init; }

    /// <summary>The same with other stems for one language.</summary>
    internal QueryTerm WithStems(string language, IReadOnlyDictionary<string, float> stems) => new()
    {
        Surface = Surface,
        IsName = IsName,
        IsNumber = IsNumber,
        NameKey = NameKey,
        Weight = Weight,
        Background = Background,
        Stems = new Dictionary<string, IReadOnlyDictionary<string, float>>(Stems) { [language] = stems },
    };

    /// <summary>How well a word of a text stands for this term: 1 for the same word, less for a rarer translation
    /// or a part of a compound, 0 for another word.</summary>
    /// <param name="term">A word of the text.</param>
    /// <param name="language">The text's language, "de" or "en".</param>
    public double Match(Term term, string language)
    {
        ArgumentNullException.ThrowIfNull(term);
        var stands = Keys(language);
        var best = 0f;
        foreach (var key in TermKey.Of(term, language))
        {
            best = Math.Max(best, stands.GetValueOrDefault(key));
        }

        return best;
    }

    /// <summary>The index terms that stand for the word in texts of a language, with weights.</summary>
    internal IReadOnlyDictionary<string, float> Keys(string language) => keys.GetOrAdd(language, MakeKeys);

    private Dictionary<string, float> MakeKeys(string language)
    {
        var found = new Dictionary<string, float>(StringComparer.Ordinal);
        if (IsNumber)
        {
            found[TermKey.Number(TextFolding.Fold(Surface))] = 1;
        }

        if (NameKey is not null)
        {
            found[TermKey.Name(NameKey)] = 1;
        }

        if (!Stems.TryGetValue(language, out var stems))
        {
            return found;
        }

        foreach (var (stem, weight) in stems)
        {
            found[TermKey.Stem(language, stem)] = weight;
            found[TermKey.Part(language, stem)] = weight * QueryWeights.Compound;
        }

        return found;
    }
}
