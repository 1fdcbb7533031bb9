using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>A source that a message cites, for <see cref="TeamsMessages"/> and <see cref="WebChatMessages"/>.</summary>
/// <param name="Position">From 1; stands in the message's text as <c>[n]</c>.</param>
/// <param name="Name">The title of the source, never empty.</param>
/// <param name="Abstract">What the source says, such as the quoted words.</param>
public sealed record ClientCitation(int Position, string Name, string Abstract)
{
    /// <summary>Where the source opens: an absolute http or https URL or, in Web Chat, a path on the site of its page; null: nowhere.</summary>
    public string? Url { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>An Adaptive Card that shows more of the source, in Teams; null: none.</summary>
    public JsonObject? Card { get; init; }
}
