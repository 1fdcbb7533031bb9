using System.Text.RegularExpressions;

namespace ChatBot.Core.Articles;

/// <summary>The date that a text's first line may begin with: <c>date 2021-06</c>, with the text going on behind it.</summary>
/// <param name="Date">Null when the text does not begin with a date.</param>
/// <param name="Unreadable">What stands where a date should, such as <c>2021-13</c>; null when nothing does.</param>
/// <param name="Text">What follows the date; the whole text when there is none.</param>
internal sealed partial record DateLine(PartialDate? Date, string? Unreadable, string Text)
{
    /// <summary>Takes the date off a text.</summary>
    public static DateLine Of(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return new(null, null, text);
        }

        var written = match.Groups["date"].Value;
        return PartialDate.TryParse(written, out var date)
            ? new(date, null, text[match.Length..])
            : new(null, written, text);
    }

    [GeneratedRegex(@"^[\s\uFEFF]*date:?[ \t]+(?<date>\d{4}(?:[-./]\d+)*)(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
