using System.Globalization;
using System.Text;

namespace ChatBot.BotFramework;

/// <summary>Text for a channel that reads Markdown, such that it shows the text and nothing else.</summary>
public static class MarkdownText
{
    // Web Chat takes \[ and \( for the start of a formula, so a backslash protects nothing; a character reference always does.
    private const string Markup = "\\`*_{}[]<>&~|#^$=!\"@";

    /// <summary>Writes every character that could be markup as a character reference, and every stretch of white space as one space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var onlyDigits = true;
        var space = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                space = escaped.Length > 0;
                continue;
            }

            if (space)
            {
                escaped.Append(' ');
            }

            onlyDigits &= !space;
            space = false;

            // "- " and "1. " begin a list, but only where a line begins.
            var beginsList = onlyDigits && (character is '-' or '+' or '.' or ')');
            if (beginsList || MakesAddress(text, i) || Markup.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            }
            else
            {
                escaped.Append(character);
            }

            onlyDigits &= char.IsAsciiDigit(character);
        }

        return escaped.ToString();
    }

    // Clients turn "https://" and "www." into links unasked: no link leads out of an article that its reader did not see for what it is.
    private static bool MakesAddress(string text, int i) => text[i] switch
    {
        ':' => i + 1 < text.Length && text[i + 1] == '/',
        '.' => i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
