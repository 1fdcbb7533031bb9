namespace ChatBot.Core.Answers;

/// <summary>Finds what a sentence puts in quotation marks.</summary>
public static class Quotations
{
    private const string Straight = "\"";

    /// <summary>The outermost quotations, without their marks, in order. Marks of the English, German and French kind are known,
    /// within one another too; a quotation that is never closed runs to the end of the text.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var found = new List<string>();
        var closers = new Stack<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (closers.TryPeek(out var expected) && expected.Contains(text[i], StringComparison.Ordinal))
            {
                closers.Pop();
                if (closers.Count == 0)
                {
                    found.Add(text[start..i]);
                }
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

    private static string? ClosersOf(char mark) => mark switch
    {
        '"' => Straight,
        '„' => "“”\"",
        '“' => "”",
        '«' => "»",
        '»' => "«",
        '「' => "」",
        _ => null,
    };
}
