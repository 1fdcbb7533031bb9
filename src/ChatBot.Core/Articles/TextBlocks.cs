using System.Text.RegularExpressions;

namespace ChatBot.Core.Articles;

/// <summary>Splits a text into blocks.</summary>
internal sealed partial class TextBlocks
{
    // No heading is longer, and the patterns below are not made for lines of any length.
    private const int MaxMarkedLine = 300;

    private static readonly char[] Invisible = ['\uFEFF', '\u200B', ' '];

    private readonly List<TextBlock> blocks = [];
    private readonly List<string> lines = [];

    private TextBlocks()
    {
    }

    /// <summary>The blocks of a text in order. Blank lines separate them, as do lines of rules (<c>---</c>, <c>***</c>), which are
    /// dropped. A line with the marks of a wiki heading (<c>== X ==</c>) or a Markdown heading (<c>## X</c>, or X above a line of
    /// <c>===</c> or <c>---</c>) is a block of its own, also without a blank line around it.</summary>
    public static IReadOnlyList<TextBlock> Of(string text)
    {
        var splitter = new TextBlocks();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            splitter.Add(Clean(line));
        }

        splitter.EndBlock();
        return splitter.blocks;
    }

    /// <summary>The text with a space for every control character but the tab: they have no place in a text, and some stores refuse them.</summary>
    public static string WithoutControls(string text) =>
        text.Any(IsStray) ? string.Concat(text.Select(letter => IsStray(letter) ? ' ' : letter)) : text;

    private static bool IsStray(char letter) => char.IsControl(letter) && letter != '\t';

    private void Add(string line)
    {
        if (line.Length == 0)
        {
            EndBlock();
        }
        else if (line.Length > MaxMarkedLine)
        {
            lines.Add(line);
        }
        else if (Rule().IsMatch(line))
        {
            EndAtRule(line);
        }
        else if (WikiHeading().Match(line) is { Success: true } wiki)
        {
            AddHeading(wiki.Groups["text"].Value, wiki.Groups["marks"].Length);
        }
        else if (MarkdownHeading().Match(line) is { Success: true } markdown)
        {
            AddHeading(markdown.Groups["text"].Value, markdown.Groups["marks"].Length);
        }
        else
        {
            lines.Add(line);
        }
    }

    private void AddHeading(string text, int level)
    {
        EndBlock();
        blocks.Add(new(text, level, 1));
    }

    private void EndAtRule(string rule)
    {
        if (rule[0] is '=' or '-' && lines is [var line] && TextBlock.IsHeadingText(line, TextBlock.MaxHeading))
        {
            lines.Clear();
            AddHeading(line, rule[0] == '=' ? 1 : 2);
        }

        EndBlock();
    }

    private void EndBlock()
    {
        if (lines.Count > 0)
        {
            blocks.Add(new(string.Join(' ', lines), 0, lines.Count));
            lines.Clear();
        }
    }

    private static string Clean(ReadOnlySpan<char> line) => WithoutControls(line.Trim().Trim(Invisible).ToString()).Trim();

    [GeneratedRegex(@"^([-*_=~#•])(\s*\1){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?<marks>={1,6})\s*(?<text>[^=\s](?:.*[^=\s])?)\s*\k<marks>$", RegexOptions.CultureInvariant)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<text>.*?[^#\s].*?)(?:\s+#+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();
}
