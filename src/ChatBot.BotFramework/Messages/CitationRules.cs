namespace ChatBot.BotFramework;

/// <summary>What holds for citations on every channel.</summary>
internal static class CitationRules
{
    /// <exception cref="ArgumentException">A position is wrong, twice or not in the text, a name is empty, or a URL is none.</exception>
    public static void Check(string text, IReadOnlyList<ClientCitation> citations)
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

            if (citation.Url is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            {
                throw new ArgumentException($"The URL of the citation {MarkOf(citation)} is not an absolute http or https URL.", nameof(citations));
            }
        }
    }

    public static string MarkOf(ClientCitation citation) => $"[{citation.Position}]";
}
