namespace ChatBot.Core.Articles;

/// <summary>The content of an article, as a reader sees it.</summary>
/// <param name="Id">Identifies the article in its collection; never empty; any characters.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Date">When it was published; null when unknown.</param>
/// <param name="Url">Where it was published, absolute; null when unknown.</param>
/// <param name="Language">Two letters, lower case: "de" or "en".</param>
/// <param name="Paragraphs">In the order of the text; <see cref="Paragraph.Number"/> is the place in this list plus one; never empty.</param>
public sealed record Article(
    string Id, string Title, PartialDate? Date, string? Url, string Language, IReadOnlyList<Paragraph> Paragraphs);

/// <summary>The unit of citation.</summary>
/// <param name="Number">From 1, within a revision of its article.</param>
/// <param name="Heading">The heading it stands under; null when there is none.</param>
/// <param name="Text">Verbatim, trimmed; never empty.</param>
public sealed record Paragraph(int Number, string? Heading, string Text);

/// <summary>A stored state of an article. Revisions are never changed: an edit adds the next one.</summary>
/// <param name="Article">The content of this revision.</param>
/// <param name="Number">From 1.</param>
/// <param name="IsCurrent">Whether no later revision exists.</param>
/// <param name="IsWithdrawn">Whether the article was taken out of the collection; it can be read, but is not searched.</param>
public sealed record ArticleRevision(Article Article, int Number, bool IsCurrent, bool IsWithdrawn);

/// <summary>A line of the list of articles.</summary>
/// <param name="Paragraphs">How many paragraphs the current revision has.</param>
public sealed record ArticleSummary(
    string Id, int Revision, string Title, PartialDate? Date, string? Url, string Language, int Paragraphs);

/// <summary>A step in the store's history: what a derived index has to follow.</summary>
/// <param name="Sequence">Grows with every change, without a repeat.</param>
/// <param name="ArticleId">The article that changed.</param>
/// <param name="Revision">Its current revision; null when it was withdrawn.</param>
public sealed record ArticleChange(long Sequence, string ArticleId, ArticleRevision? Revision);
