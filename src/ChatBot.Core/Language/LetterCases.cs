namespace ChatBot.Core.Language;

/// <summary>Tells how a text is written.</summary>
internal static class LetterCases
{
    // Two words in capitals may be acronyms: NATO, EU.
    private const int FewestWords = 3;

    /// <summary>How a text of so many words is written.</summary>
    public static LetterCase Of(string text, int words)
    {
        var hasCapitals = text.Any(char.IsUpper);
        return words < FewestWords || (hasCapitals && text.Any(char.IsLower)) ? LetterCase.Mixed
            : hasCapitals ? LetterCase.Capitals
            : LetterCase.Small;
    }
}
