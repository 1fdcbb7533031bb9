using ChatBot.Core.Articles;

namespace ChatBot.Core.Answers;

/// <summary>Tells what a collection is about, for welcomes and refusals.</summary>
public sealed class CollectionTopics(IArticleStore articles)
{
    private const int Most = 3;

    /// <summary>The latest articles' titles; for a collection of one article, its headings.</summary>
    /// <param name="language">The language to tell it in, "de" or "en"; titles and headings stay as they are.</param>
    /// <returns>A sentence; null when the collection is empty.</returns>
    public async Task<string?> DescribeAsync(string language, CancellationToken cancellationToken)
    {
        var count = await articles.CountAsync(cancellationToken);
        var topics = await ListAsync(cancellationToken);
        return topics.Count == 0 ? null : Wording.For(language).About(topics, count);
    }

    /// <summary>Up to three titles or headings; empty when the collection is.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken)
    {
        var latest = await articles.ListAsync(0, Most, cancellationToken);
        if (latest is [var only] && await articles.FindAsync(only.Id, only.Revision, cancellationToken) is { } revision)
        {
            var headings = revision.Article.Paragraphs.Select(paragraph => paragraph.Heading).OfType<string>().Distinct().ToList();
            if (headings.Count > 0)
            {
                return headings;
            }
        }

        return [.. latest.Select(article => article.Title)];
    }
}
