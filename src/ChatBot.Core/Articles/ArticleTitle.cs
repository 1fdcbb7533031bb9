using ChatBot.Core.Language;

namespace ChatBot.Core.Articles;

/// <summary>Finds the title of an article that came without one.</summary>
internal static class ArticleTitle
{
    /// <summary>The longest title that is made from a sentence, in characters.</summary>
    public const int MaxFromSentence = 100;

    /// <summary>The longest title that is taken as it is given, in characters.</summary>
    public const int MaxGiven = 300;

    /// <summary>A title that came with the source, in one line; null when it has no words.</summary>
    public static string? Given(string? title)
    {
        var oneLine = string.Join(' ', TextBlocks.WithoutControls(title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return oneLine.Length == 0 ? null : Shorten(oneLine, MaxGiven);
    }

    /// <summary>The first block when it is a title: a marked heading that no later one equals or outranks, or a line without
    /// marks that looks like a headline. Null when it is not.</summary>
    public static string? Of(IReadOnlyList<TextBlock> blocks)
    {
        if (blocks.Count < 2)
        {
            return null;
        }

        var first = blocks[0];
        var isTitle = first.IsMarked
            ? blocks.Skip(1).All(block => !block.IsMarked || block.Level > first.Level)
            : first.LooksLikeTitle;
        return isTitle ? first.Text : null;
    }

    /// <summary>The first sentence of a text, shortened.</summary>
    public static string FromSentence(string text)
    {
        // A first sentence ends early or is shortened anyway: there is no need to split a whole book.
        var start = text.Length > 2000 ? text[..2000] : text;
        return Shorten(SentenceSplitter.Split(start)[0].In(start), MaxFromSentence);
    }

    /// <summary>The text as it is when it fits, else as many of its first words as fit, with an ellipsis.</summary>
    public static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', maxLength - 1);
        if (end <= 0)
        {
            end = char.IsHighSurrogate(text[maxLength - 2]) ? maxLength - 2 : maxLength - 1;
        }

        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }
}
