using System.Globalization;
using System.Text;
using ChatBot.Core.Answers;

namespace ChatBot.Web;

/// <summary>Where a reader finds an article of the collection: <c>/articles/{id}?rev={r}#p{n}</c>, relative to the site.</summary>
public static class ArticleLink
{
    private const string Path = "/articles";

    /// <summary>The link to an article.</summary>
    /// <param name="articleId">Any characters; percent-encoded, slashes included.</param>
    /// <param name="revision">From 1; null for the current revision.</param>
    /// <param name="paragraph">The paragraph to show, from 1; null for the whole article.</param>
    /// <param name="quote">The words to mark in that paragraph; null for none.</param>
    public static string To(string articleId, int? revision = null, int? paragraph = null, TextRange? quote = null)
    {
        var id = Uri.EscapeDataString(articleId);
        // A browser takes a path segment of dots for a folder, however they are encoded.
        var link = new StringBuilder(articleId is "." or ".." ? $"{Path}?id={id}" : $"{Path}/{id}");
        var separator = articleId is "." or ".." ? '&' : '?';
        if (revision is not null)
        {
            link.Append(CultureInfo.InvariantCulture, $"{separator}rev={revision}");
            separator = '&';
        }

        if (paragraph is not null && quote is not null)
        {
            link.Append(CultureInfo.InvariantCulture, $"{separator}quote={paragraph}.{quote}");
        }

        return paragraph is null ? link.ToString() : link.Append(CultureInfo.InvariantCulture, $"#p{paragraph}").ToString();
    }

    /// <summary>The link to the cited paragraph, with its quoted words marked where they stand in it letter by letter.</summary>
    public static string To(Citation citation)
    {
        var passage = citation.Passage;
        return To(passage.ArticleId, passage.Revision, passage.Paragraph, TextRange.Find(passage.Text, citation.Quote));
    }

    /// <summary>The id that a request's target names. The decoded path of a request would not do: it keeps <c>%2F</c> but not <c>%25</c>.</summary>
    /// <param name="rawTarget">The target as sent: <c>/articles/a%2Fb?rev=1</c>.</param>
    /// <returns>Null when the target is not that of an article.</returns>
    public static string? IdIn(string rawTarget)
    {
        var path = rawTarget.Split('?', 2)[0];
        var start = path.IndexOf(Path + "/", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : Uri.UnescapeDataString(path[(start + Path.Length + 1)..]);
    }
}
