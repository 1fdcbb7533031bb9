namespace ChatBot.Core.Answers;

/// <summary>Finds what a sentence puts in quotation marks.</summary>
public static class Quotations
{
    private const string Straight = "\"";

    /// <summary>The outermost quotations, without their marks, in order. Marks of the English, German, French and Swedish kind are known,
    /// double and single, within one another too. A quotation that is never closed runs to the end of the text, one that is
    /// closed without having been opened from its beginning; a single mark that has no other is an apostrophe.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var found = new List<string>();
        var closers = new Stack<string>();
        var (start, done) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (closers.TryPeek(out var expected) && expected.Contains(text[i], StringComparison.Ordinal))
            {
                closers.Pop();
                if (closers.Count == 0)
                {
                    found.Add(text[start..i]);
                    done = i + 1;
                }
            }
            else if (closers.Count == 0 && SingleQuotation.EndOf(text, i) is { } end)
            {
                found.Add(text[(i + 1)..end]);
                done = end + 1;
                i = end;
            }
            else if (closers.Count == 0 && IsCloser(text, i))
            {
                found.Add(text[done..i]);
                done = i + 1;
            }
            else if (ClosersOf(text[i]) is { } closing && (closing != Straight || closers.Count == 0))
            {
                if (closers.Count == 0)
                {
                    start = i + 1;
                }

                closers.Push(closing);
            }
        }

        if (closers.Count > 0 && start < text.Length)
        {
            found.Add(text[start..]);
        }

        return found;
    }

    /// <summary>Whether a double mark is still open at the end of a text: what follows belongs to the same quotation.</summary>
    public static bool IsOpenAtEnd(string text)
    {
        var closers = new Stack<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (closers.TryPeek(out var expected) && expected.Contains(text[i], StringComparison.Ordinal))
            {
                closers.Pop();
            }
            else if (ClosersOf(text[i]) is { } closing && (closers.Count == 0 ? !IsCloser(text, i) : closing != Straight))
            {
                closers.Push(closing);
            }
        }

        return closers.Count > 0;
    }

    /// <summary>Whether a mark that nothing opened ends a quotation: it stands after a word, and no word begins behind it that it could open.</summary>
    private static bool IsCloser(string text, int at) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1])
        && (text[at] == '”' || (text[at] is '"' or '“' or '»' or '«' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))));

    private static string? ClosersOf(char mark) => mark switch
    {
        '"' => Straight,
        '„' => "“”\"",
        '“' or '”' => "”",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        '「' => "」",
        _ => null,
    };
}
