using System.Globalization;
using ChatBot.Core.Articles;

namespace ChatBot.Web;

/// <summary>The words of a paragraph that a link quotes.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Range">Where they stand in it.</param>
public sealed record QuotedWords(int Paragraph, TextRange Range)
{
    /// <summary>Reads <c>7.12-58</c>.</summary>
    /// <returns>Null for anything else, null included.</returns>
    public static QuotedWords? Parse(string? text) =>
        text?.Split('.') is [var paragraph, var range]
        && int.TryParse(paragraph, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && TextRange.Parse(range) is { } words
            ? new(number, words)
            : null;

    /// <summary>Splits a paragraph around the quoted words; they are empty when the paragraph does not hold them.</summary>
    public static (string Before, string Words, string After) Split(Paragraph paragraph, QuotedWords? quoted) =>
        quoted is not null && quoted.Paragraph == paragraph.Number && quoted.Range.FitsIn(paragraph.Text)
            ? (paragraph.Text[..quoted.Range.Start], paragraph.Text[quoted.Range.Start..quoted.Range.End], paragraph.Text[quoted.Range.End..])
            : (paragraph.Text, "", "");
}
