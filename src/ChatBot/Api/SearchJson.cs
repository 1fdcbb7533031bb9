using ChatBot.Core.Retrieval;

namespace ChatBot.Api;

/// <summary>What <c>search --json</c> and <c>POST /api/search</c> give.</summary>
/// <param name="Id">The caller's id of the question; null when it gave none.</param>
/// <param name="Results">Best first.</param>
internal sealed record SearchJson(string? Id, IReadOnlyList<SearchResultJson> Results, double ElapsedMs)
{
    /// <summary>The JSON form of retrieved evidence.</summary>
    public static SearchJson From(string? id, IReadOnlyList<Evidence> evidence, TimeSpan elapsed) => new(
        id,
        [.. evidence.Select(found => new SearchResultJson(found.Passage.ArticleId, found.Passage.Paragraph, Math.Round(found.Score, 6)))],
        Math.Round(elapsed.TotalMilliseconds, 3));
}

/// <summary>A paragraph that was found.</summary>
/// <param name="Paragraph">Its number within the article's current revision, from 1.</param>
/// <param name="Score">The larger, the better; comparable within one search only.</param>
internal sealed record SearchResultJson(string Article, int Paragraph, double Score);
