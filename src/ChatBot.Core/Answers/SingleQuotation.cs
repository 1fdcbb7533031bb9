namespace ChatBot.Core.Answers;

/// <summary>Tells single quotation marks from apostrophes.</summary>
internal static class SingleQuotation
{
    /// <summary>Where the quotation ends that a single mark opens: the last mark that can close it before another one opens.
    /// Null when the character is no such mark, or an apostrophe.</summary>
    public static int? EndOf(string text, int opener)
    {
        if (!Opens(text, opener))
        {
            return null;
        }

        int? end = null;
        for (var i = opener + 1; i < text.Length && !(end is not null && Opens(text, i)); i++)
        {
            if (Closes(text, i))
            {
                end = i;
            }
        }

        return end;
    }

    private static bool Opens(string text, int at) =>
        text[at] is '\'' or '‘' or '‚'
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool Closes(string text, int at) =>
        text[at] is '\'' or '‘' or '’'
        && !char.IsWhiteSpace(text[at - 1])
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
