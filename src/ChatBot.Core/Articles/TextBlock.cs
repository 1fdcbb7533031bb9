using System.Text.RegularExpressions;

namespace ChatBot.Core.Articles;

/// <summary>A stretch of text between blank lines, or a line that is marked as a heading.</summary>
/// <param name="Text">In one line, trimmed; never empty; a heading without its marks.</param>
/// <param name="Level">From 1 (the highest) to 6 for a line with a heading's marks; 0 for any other block.</param>
/// <param name="Lines">How many lines it had.</param>
internal sealed partial record TextBlock(string Text, int Level, int Lines)
{
    /// <summary>The longest heading that needs no marks, in characters.</summary>
    public const int MaxHeading = 100;

    /// <summary>The longest title that needs no marks, in characters: headlines of news are whole sentences at times.</summary>
    public const int MaxTitle = 200;

    /// <summary>Whether the block's line has a heading's marks.</summary>
    public bool IsMarked => Level > 0;

    /// <summary>Whether the block may be a heading by its looks: one short line that no mark closes, and no list item.</summary>
    public bool LooksLikeHeading => !IsMarked && Lines == 1 && IsHeadingText(Text, MaxHeading);

    /// <summary>Whether the block may be a title by its looks.</summary>
    public bool LooksLikeTitle => !IsMarked && Lines == 1 && IsHeadingText(Text, MaxTitle);

    /// <summary>Whether a line without marks reads like a heading.</summary>
    public static bool IsHeadingText(string text, int maxLength) =>
        text.Length <= maxLength && text.Any(char.IsLetter) && !ClosingMark().IsMatch(text) && !ListItem().IsMatch(text);

    // A colon, a comma: a sentence that goes on in the next block ("Er sagte:"). Quotation marks, brackets, emphasis and
    // footnotes may stand behind the mark.
    [GeneratedRegex("""[.!?…。！？:;,](?:["'”“»«’‘›‹)\]}*_\s]|\[\d{1,3}\])*$""", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingMark();

    [GeneratedRegex(@"^[-*+•·–—‣▪]\s", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();
}
