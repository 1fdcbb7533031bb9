namespace ChatBot.Core.Language;

/// <summary>Whether a text's capitals tell anything.</summary>
internal enum LetterCase
{
    /// <summary>Capitals and small letters, or too little text to say.</summary>
    Mixed,

    /// <summary>Small letters only, as people type in a chat: names and nouns have no capital.</summary>
    Small,

    /// <summary>Capitals only.</summary>
    Capitals,
}
