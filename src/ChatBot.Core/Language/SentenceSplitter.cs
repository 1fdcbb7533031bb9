namespace ChatBot.Core.Language;

/// <summary>Splits German and English news text into sentences.</summary>
public static class SentenceSplitter
{
    private const int DeepestHeading = 6;
    private const string WikiMark = "==";
    private const string Closers = "\"“”’»«›‹')]";

    /// <summary>
    /// The sentences in order, trimmed and verbatim; together they hold everything of the text but white space.
    /// Abbreviations, ordinals, decimals and initials do not end a sentence, nor does a mark inside quotation marks
    /// after which the sentence goes on in lower case or with a comma. A blank line always ends one, and so does a line
    /// that is a heading: "## Background", "== Background ==".
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = EndOfSentence(text, i);
            if (end < 0)
            {
                continue;
            }

            Add(sentences, text, start, end);
            start = end;
            i = end - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>The first character after the sentence that ends with the mark at <paramref name="mark"/>; -1 when none does.</summary>
    private static int EndOfSentence(string text, int mark)
    {
        if (text[mark] == '\n')
        {
            return IsBlankLine(text, mark) || IsHeading(LineBefore(text, mark)) || IsHeading(LineAfter(text, mark)) ? mark + 1 : -1;
        }

        // Marks in a row end a sentence together or not at all, so only the first of them is looked at.
        if (!IsMark(text[mark]) || (mark > 0 && IsMark(text[mark - 1])))
        {
            return -1;
        }

        var end = mark + 1;
        while (end < text.Length && IsMark(text[end]))
        {
            end++;
        }

        var afterMarks = end;
        while (end < text.Length && Closers.Contains(text[end]))
        {
            end++;
        }

        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            return -1;
        }

        var next = NextVisible(text, end);
        if (next < 0)
        {
            return end;
        }

        var opens = StartsSentence(text, next);
        var closedQuote = end > afterMarks;
        if (text[mark] != '.' || afterMarks > mark + 1)
        {
            return opens ? end : -1;
        }

        return opens && (closedQuote || !SentenceAbbreviations.IsNoEnd(text, mark, next)) ? end : -1;
    }

    private static bool IsMark(char character) => character is '.' or '!' or '?' or '…';

    private static bool IsBlankLine(string text, int newLine)
    {
        var i = newLine + 1;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r')
        {
            i++;
        }

        return i < text.Length && text[i] == '\n';
    }

    private static ReadOnlySpan<char> LineBefore(string text, int newLine) => text.AsSpan((text.AsSpan(0, newLine).LastIndexOf('\n') + 1)..newLine);

    private static ReadOnlySpan<char> LineAfter(string text, int newLine)
    {
        var rest = text.AsSpan(newLine + 1);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Whether a line is a heading, as Markdown or wikis mark it.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var depth = line.IndexOfAnyExcept('#');
        return (depth is > 0 and <= DeepestHeading && line[depth] == ' ') || (line.Length > 2 * WikiMark.Length && line.StartsWith(WikiMark) && line.EndsWith(WikiMark));
    }

    private static int NextVisible(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from < text.Length ? from : -1;
    }

    private static bool StartsSentence(string text, int next)
    {
        while (next < text.Length && "\"„“”»«›‹‚‘'([-–—".Contains(text[next]))
        {
            next++;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && !char.IsLower(text[next]) && text[next] is not (',' or ';' or ':' or ')');
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end - start));
        }
    }
}
