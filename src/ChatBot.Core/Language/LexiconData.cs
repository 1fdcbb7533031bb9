namespace ChatBot.Core.Language;

/// <summary>What a lexicon file holds. Lists are parallel; keys are stems, joined by spaces for phrases, in ordinal order.</summary>
public sealed record LexiconData
{
    /// <summary>German keys.</summary>
    public required IReadOnlyList<string> German { get; init; }

    /// <summary>For each German key how often it occurs, as the rounded base-2 logarithm of one more than its count.</summary>
    public required IReadOnlyList<byte> GermanFrequency { get; init; }

    /// <summary>English keys; the position of a key is the id of its class.</summary>
    public required IReadOnlyList<string> English { get; init; }

    /// <summary>For each English key how often the dictionary uses it, in the same measure; 0 for phrases.</summary>
    public required IReadOnlyList<byte> EnglishFrequency { get; init; }

    /// <summary>For each English key its German translations, best first: position of the German key, weight from 1 to 15.</summary>
    public required IReadOnlyList<IReadOnlyList<(int German, byte Weight)>> Translations { get; init; }

    /// <summary>Stems of irregular German forms and the stem of their base form (getroff, treff), by form.</summary>
    public required IReadOnlyList<(string Form, string Base)> GermanForms { get; init; }

    /// <summary>Stems of irregular English forms and the stem of their base form (met, meet), by form.</summary>
    public required IReadOnlyList<(string Form, string Base)> EnglishForms { get; init; }
}
