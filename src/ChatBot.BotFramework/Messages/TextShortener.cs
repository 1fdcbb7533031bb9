using System.Globalization;

namespace ChatBot.BotFramework;

/// <summary>Shortens text to what a channel shows.</summary>
public static class TextShortener
{
    private const string Ellipsis = "…";

    /// <summary>The text when it has at most <paramref name="maxLength"/> UTF-16 units, else its beginning and "…", cut between words where one ends in the last third, and never within a character.</summary>
    public static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = 0;
        var limit = maxLength - Ellipsis.Length;
        for (var next = 0; next <= limit; next += StringInfo.GetNextTextElementLength(text, next))
        {
            end = next;
        }

        var word = text.LastIndexOf(' ', Math.Max(end - 1, 0));
        return string.Concat(text.AsSpan(0, word > limit * 2 / 3 ? word : end).TrimEnd(), Ellipsis);
    }
}
