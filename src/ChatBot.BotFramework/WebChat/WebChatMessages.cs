using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>
/// Messages in the shape that Web Chat 4.18 shows citations, AI label and feedback buttons in. It lists the link reference definitions of the
/// Markdown and takes from the claim of the same position: the name, shown as text; the URL; and, when there is none, the text, which it
/// shows as Markdown in a dialog.
/// </summary>
public static class WebChatMessages
{
    /// <summary>A message with numbered citations below it. The label hangs at the first citation, so a message without any has none.</summary>
    /// <param name="text">Markdown that cites each citation as <c>[n]</c>.</param>
    /// <param name="label">What says that the text is made by AI, such as "AI-generated".</param>
    /// <param name="feedbackId">What <see cref="Feedback.MessageId"/> says when the user judges this message; null: no buttons.</param>
    /// <exception cref="ArgumentException">A position is wrong, twice or not in the text, a name is empty, or a URL is none.</exception>
    public static Activity CreateAIMessage(string text, IReadOnlyList<ClientCitation> citations, string label, string? feedbackId)
    {
        CitationRules.Check(text, citations, url => CitationRules.IsAbsoluteUrl(url) || CitationRules.IsOwnPath(url));
        var root = AIMessageLabel.Create(citations.Select((citation, i) => BuildClaim(citation, i == 0 ? label : null)));
        if (feedbackId is not null)
        {
            root["potentialAction"] = new JsonArray(BuildAction("LikeAction", feedbackId), BuildAction("DislikeAction", feedbackId));
        }

        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = AppendReferences(text, citations),
            TextFormat = TextFormatTypes.Markdown,
            Entities = [Entity.Create(root)],
        };
    }

    // Link reference definitions of Markdown, which Web Chat makes its list of.
    private static string AppendReferences(string text, IReadOnlyList<ClientCitation> citations)
    {
        var result = new StringBuilder(text);
        foreach (var citation in citations)
        {
            result.Append(result.Length == text.Length ? "\n\n" : "\n")
                .Append(CultureInfo.InvariantCulture, $"[{citation.Position}]: {TargetOf(citation)} \"{MarkdownText.Escape(citation.Name)}\"");
        }

        return result.ToString();
    }

    private static string TargetOf(ClientCitation citation) => citation.Url switch
    {
        null => $"cite:{citation.Position}",
        var url when CitationRules.IsOwnPath(url) => url,
        var url => new Uri(url).AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal),
    };

    private static JsonObject BuildClaim(ClientCitation citation, string? label)
    {
        var claim = new JsonObject
        {
            ["@type"] = "Claim",
            ["@id"] = TargetOf(citation),
            ["position"] = citation.Position.ToString(CultureInfo.InvariantCulture),
            ["appearance"] = new JsonObject
            {
                ["@type"] = "DigitalDocument",
                ["name"] = citation.Name,
                ["abstract"] = citation.Abstract,
                ["text"] = MarkdownText.Escape(citation.Abstract),
            },
        };
        if (citation.Url is not null)
        {
            claim["appearance"]!["url"] = citation.Url;
        }

        if (label is not null)
        {
            claim["claimInterpreter"] = new JsonObject { ["@type"] = "Project", ["slogan"] = label };
        }

        return claim;
    }

    // What Web Chat sends back is this object.
    private static JsonObject BuildAction(string type, string feedbackId) => new()
    {
        ["@type"] = type,
        ["@id"] = feedbackId,
        ["actionStatus"] = "PotentialActionStatus",
    };
}
