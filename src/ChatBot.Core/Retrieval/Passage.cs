using ChatBot.Core.Articles;

namespace ChatBot.Core.Retrieval;

/// <summary>A paragraph with what surrounds it, as it is indexed and cited.</summary>
/// <param name="ArticleId">The article it belongs to.</param>
/// <param name="Revision">The article's revision, from 1.</param>
/// <param name="Paragraph">The paragraph's number within the revision, from 1.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Heading">The heading it stands under; null when there is none.</param>
/// <param name="Text">The paragraph, verbatim.</param>
/// <param name="Date">The article's date; null when unknown.</param>
/// <param name="Url">The article's address; null when unknown.</param>
/// <param name="Language">The article's language, "de" or "en".</param>
public sealed record Passage(
    string ArticleId, int Revision, int Paragraph, string Title, string? Heading, string Text,
    PartialDate? Date, string? Url, string Language)
{
    /// <summary>The passages of a revision, in the order of its paragraphs.</summary>
    public static IEnumerable<Passage> Of(ArticleRevision revision) =>
        from paragraph in revision.Article.Paragraphs
        let article = revision.Article
        select new Passage(
            article.Id, revision.Number, paragraph.Number, article.Title, paragraph.Heading, paragraph.Text,
            article.Date, article.Url, article.Language);
}

/// <summary>A retrieved passage.</summary>
/// <param name="Passage">What was found.</param>
/// <param name="Score">The larger, the better it fits the question; comparable within one search only.</param>
public sealed record Evidence(Passage Passage, double Score)
{
    /// <summary>What its search saw of it, by <see cref="PassageFeature"/>; null when it comes from no search.</summary>
    internal IReadOnlyList<double>? Features { get; init; }
}
