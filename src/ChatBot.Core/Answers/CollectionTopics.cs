using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;

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

    /// <summary>Tells what a question without an answer comes nearest to.</summary>
    /// <param name="language">The language to tell it in, "de" or "en"; titles stay as they are.</param>
    /// <param name="found">What was found for the question, best first; may be empty.</param>
    /// <returns>The titles of the articles found; as <see cref="DescribeAsync"/> when nothing was, and for a collection of one article.</returns>
    public async Task<string?> NearestAsync(string language, IReadOnlyList<Evidence> found, CancellationToken cancellationToken)
    {
        if (found.Count == 0 || await articles.CountAsync(cancellationToken) <= 1)
        {
            return await DescribeAsync(language, cancellationToken);
        }

        var nearest = found.DistinctBy(evidence => evidence.Passage.ArticleId).Select(evidence => evidence.Passage.Title).Distinct().Take(Most).ToList();
        return Wording.For(language).Nearest(nearest);
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
