namespace ChatBot.Core.Retrieval;

/// <summary>How much words count beside 1 for an ordinary content word, and what stands for a word beside 1 for the word itself;
/// chosen on questions with known answers.</summary>
internal static class QueryWeights
{
    /// <summary>A name.</summary>
    public const double Name = 1.3;

    /// <summary>A number.</summary>
    public const double Number = 1.3;

    /// <summary>A phrase of the lexicon, whose words count too.</summary>
    public const double Phrase = 0.7;

    /// <summary>A part of a compound, for the compound.</summary>
    public const float Part = 0.4f;

    /// <summary>A compound, for a part of it.</summary>
    public const float Compound = 0.6f;

    /// <summary>A word that shares its usual translations with the word.</summary>
    public const float Synonym = 0.3f;

    /// <summary>A word of a phrase, for the phrase.</summary>
    public const float WordOfPhrase = 0.5f;

    /// <summary>A translation half as usual as the most usual one counts for two to minus this.</summary>
    public const float RareTranslation = 0.7f;

    /// <summary>What counts less is left out.</summary>
    public const float Least = 0.05f;

    /// <summary>From here on a stem is a usual one for a word.</summary>
    public const float UsualFrom = 0.5f;

    /// <summary>A word in title or heading, for the word in the text.</summary>
    public const float InTitle = 0.4f;
}
