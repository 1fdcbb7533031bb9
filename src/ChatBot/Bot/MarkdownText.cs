using System.Globalization;
using System.Text;

namespace ChatBot.Bot;

/// <summary>Text for a channel that reads Markdown, such that it shows the text and nothing else.</summary>
public static class MarkdownText
{
    // Web Chat takes \[ and \( for the start of a formula, so a backslash protects nothing; a character reference always does.
    private const string Markup = "\\`*_{}[]<>&~|#^$=!\"";

    /// <summary>Writes every character that could be markup as a character reference, and every stretch of white space as one space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var onlyDigits = true;
        var space = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                space = escaped.Length > 0;
                continue;
            }

            if (space)
                escaped.Append(' ');
            onlyDigits &= !space;
            space = false;

            // "- " and "1. " begin a list, but only where a line begins.
            var beginsList = onlyDigits && (character is '-' or '+' or '.' or ')');
            if (beginsList || Markup.Contains(character, StringComparison.Ordinal))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            else
                escaped.Append(character);
            onlyDigits &= char.IsAsciiDigit(character);
        }

        return escaped.ToString();
    }
}
