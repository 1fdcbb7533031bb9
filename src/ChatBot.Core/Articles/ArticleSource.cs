namespace ChatBot.Core.Articles;

/// <summary>A text as it came in, with what is known about it beside the text itself.</summary>
/// <param name="Id">The article's id; never empty.</param>
/// <param name="Text">As written: lines, blank lines and headings are still in it.</param>
/// <param name="Place">Where it came from.</param>
public sealed record ArticleSource(string Id, string Text, SourcePlace Place)
{
    /// <summary>Null: found in the text.</summary>
    public string? Title { get; init; }

    /// <summary>Null: the text's first line may say it.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where it was published, absolute; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>"de" or "en"; null: found from the text.</summary>
    public string? Language { get; init; }
}

/// <summary>A file, or a line of one.</summary>
/// <param name="File">The path as the operator would type it.</param>
/// <param name="Line">From 1; null for a file as a whole.</param>
public sealed record SourcePlace(string File, int? Line = null)
{
    /// <summary><c>news.jsonl, line 7</c></summary>
    public override string ToString() => Line is { } line ? $"{File}, line {line}" : File;
}
