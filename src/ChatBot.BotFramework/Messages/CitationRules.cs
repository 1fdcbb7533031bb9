namespace ChatBot.BotFramework;

/// <summary>What holds for citations on every channel.</summary>
internal static class CitationRules
{
    /// <param name="isUrl">Whether the channel can follow a citation's URL.</param>
    /// <exception cref="ArgumentException">A position is wrong, twice or not in the text, a name is empty, or a URL is none.</exception>
    public static void Check(string text, IReadOnlyList<ClientCitation> citations, Func<string, bool> isUrl)
    {
        var positions = new HashSet<int>();
        foreach (var citation in citations)
        {
            if (citation.Position < 1 || !positions.Add(citation.Position))
            {
                throw new ArgumentException($"The position {citation.Position} of a citation must be at least 1 and its own.", nameof(citations));
            }

            if (!text.Contains(MarkOf(citation), StringComparison.Ordinal))
            {
                throw new ArgumentException($"The text does not cite {MarkOf(citation)}.", nameof(citations));
            }

            if (string.IsNullOrWhiteSpace(citation.Name))
            {
                throw new ArgumentException($"The citation {MarkOf(citation)} has no name.", nameof(citations));
            }

            if (citation.Url is { } url && !isUrl(url))
            {
                throw new ArgumentException($"The URL of the citation {MarkOf(citation)} is none that the channel's clients follow: {url}", nameof(citations));
            }
        }
    }

    public static bool IsAbsoluteUrl(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    /// <summary>True for a path on the site of the page itself, percent-encoded as it stands in a link.</summary>
    public static bool IsOwnPath(string url) =>
        url is ['/'] or ['/', not ('/' or '\\'), ..] && url.All(letter => letter is > ' ' and <= '~' and not ('<' or '>' or '"' or '\\'));

    public static string MarkOf(ClientCitation citation) => $"[{citation.Position}]";
}
