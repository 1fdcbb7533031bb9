namespace ChatBot.Core.Articles;

/// <summary>Something about a source that its owner should know. A problem never stops the sources beside it.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Severity">Whether an article is missing because of it.</param>
/// <param name="Reason">A sentence that goes on from the place: "is not UTF-8."</param>
/// <param name="Remedy">A sentence that says what to do; empty when there is nothing to do.</param>
public sealed record ArticleProblem(SourcePlace Place, ProblemSeverity Severity, string Reason, string Remedy)
{
    /// <summary>The id of the article that the problem is about; null when it is not known or there is none.</summary>
    public string? ArticleId { get; init; }

    /// <summary><c>news.jsonl, line 7: has no "text". Every line needs an id and a text.</c></summary>
    public override string ToString() => $"{Place}: {Reason} {Remedy}".TrimEnd();
}

/// <summary>What a problem cost.</summary>
public enum ProblemSeverity
{
    /// <summary>Nothing: the article went in, or there was none to be expected.</summary>
    Note,

    /// <summary>An article, or a file of them, did not go in.</summary>
    Error,
}
