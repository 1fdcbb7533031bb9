using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Api;

/// <summary>Finds paragraphs, for the command line and <c>POST /api/search</c>.</summary>
internal sealed class SearchApi(Retriever retriever, TimeProvider time)
{
    /// <summary>How many paragraphs are found when nobody says.</summary>
    public const int DefaultTop = 10;

    /// <summary>The most paragraphs that can be asked for.</summary>
    public const int MostTop = 100;

    /// <summary>Finds paragraphs, best first.</summary>
    /// <param name="language">The language of the query; null: detected.</param>
    public async Task<IReadOnlyList<Evidence>> SearchAsync(string query, string? language, int top, CancellationToken cancellationToken) =>
        (await retriever.SearchAsync(query, language ?? LanguageDetector.Detect(query, Languages.English), top, cancellationToken)).Evidence;

    /// <summary>Finds paragraphs in the JSON form.</summary>
    public async Task<SearchJson> SearchJsonAsync(QuestionJson query, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var found = await SearchAsync(query.Question ?? string.Empty, query.Language, query.Top ?? DefaultTop, cancellationToken);
        return SearchJson.From(query.Id, found, time.GetElapsedTime(started));
    }
}
