namespace ChatBot.LexiconTool;

/// <summary>Alternatives that mean the same ("Treffen {n}; Begegnung {f}"), the usual one first.</summary>
internal sealed record DingGroup(IReadOnlyList<DingPhrase> Alternatives)
{
    /// <summary>The groups of one side of a line.</summary>
    public static IReadOnlyList<DingGroup> ParseAll(string side) =>
        [.. SplitOutsideBrackets(side, '|').Select(group => new DingGroup(
            [.. SplitOutsideBrackets(group, ';').Select(DingPhrase.Parse).Where(phrase => phrase.Text.Length > 0)]))];

    private static IEnumerable<string> SplitOutsideBrackets(string text, char separator)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if ("([{<".Contains(text[i]))
            {
                depth++;
            }
            else if (")]}>".Contains(text[i]))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (text[i] == separator && depth == 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
