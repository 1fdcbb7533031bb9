using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>Messages with what Teams offers a bot that answers with AI.</summary>
public static class TeamsMessages
{
    /// <summary>The feedback buttons with Teams' own form.</summary>
    public const string DefaultFeedbackLoop = "default";

    /// <summary>A message with the AI label, feedback buttons and numbered citations. What is longer than <see cref="TeamsLimits"/> is shortened; citations the shortened text no longer has are left out.</summary>
    /// <param name="text">Markdown that cites each citation as <c>[n]</c>.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="TeamsLimits.MaxCitations"/> citations, a position is wrong, twice or not in the text, a name is empty, a URL is none, or the citations alone are too large.</exception>
    public static Activity CreateAIMessage(string text, IReadOnlyList<ClientCitation> citations)
    {
        if (citations.Count > TeamsLimits.MaxCitations)
        {
            throw new ArgumentException($"Teams shows at most {TeamsLimits.MaxCitations} citations, not {citations.Count}.", nameof(citations));
        }

        CitationRules.Check(text, citations, CitationRules.IsAbsoluteUrl);

        if (!Fits(Build("", citations)))
        {
            throw new ArgumentException("The citations alone are larger than a message in Teams may be.", nameof(citations));
        }

        var message = Build(text, citations);
        return Fits(message) ? message : BuildLongest(text, citations);
    }

    /// <summary>Offers <paramref name="prompts"/> as buttons that send them, at most <see cref="TeamsLimits.MaxSuggestedActions"/>. Teams shows them in 1:1 chats only, so elsewhere nothing is added.</summary>
    public static void AddSuggestedActions(Activity message, ConversationAccount conversation, IEnumerable<string> prompts)
    {
        if (!IsPersonal(conversation))
        {
            return;
        }

        message.SuggestedActions = new SuggestedActions
        {
            Actions = [.. prompts.Take(TeamsLimits.MaxSuggestedActions).Select(prompt => new CardAction { Type = CardAction.ImBack, Title = prompt, Value = prompt })],
        };
    }

    /// <summary>True in a 1:1 chat of a user with the bot.</summary>
    public static bool IsPersonal(ConversationAccount? conversation) =>
        conversation is { ConversationType: "personal" } or { ConversationType: null, IsGroup: not true };

    /// <summary>True for a messageUpdate that says that a deleted message is back, as it was.</summary>
    public static bool IsUndelete(Activity activity) =>
        (activity.ChannelData as JsonObject)?["eventType"] is JsonValue type && type.TryGetValue<string>(out var name) && name == "undeleteMessage";

    /// <summary>The tenant that an activity comes from; null when Teams does not say, and for other channels, whose clients may write what they like.</summary>
    public static string? TenantOf(Activity activity) => activity.ChannelId != Channels.Msteams ? null
        : ((activity.ChannelData as JsonObject)?["tenant"] as JsonObject)?["id"] is JsonValue id && id.TryGetValue<string>(out var tenant) ? tenant
        : activity.Conversation?.TenantId;

    private static bool Fits(Activity message) => TeamsLimits.SizeOf(message) <= TeamsLimits.MaxMessageBytes;

    // By halves, since a letter may be up to six in JSON.
    private static Activity BuildLongest(string text, IReadOnlyList<ClientCitation> citations)
    {
        var (fits, longest) = (1, text.Length);
        while (fits < longest)
        {
            var middle = (fits + longest + 1) / 2;
            (fits, longest) = Fits(BuildShortened(text, citations, middle)) ? (middle, longest) : (fits, middle - 1);
        }

        return BuildShortened(text, citations, fits);
    }

    private static Activity BuildShortened(string text, IReadOnlyList<ClientCitation> citations, int length)
    {
        var shortened = TextShortener.Shorten(text, length);
        return Build(shortened, [.. citations.Where(citation => shortened.Contains(CitationRules.MarkOf(citation), StringComparison.Ordinal))]);
    }

    private static Activity Build(string text, IReadOnlyList<ClientCitation> citations) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = TextFormatTypes.Markdown,
        Entities = [Entity.Create(AIMessageLabel.Create(citations.Select(BuildClaim)))],
        ChannelData = new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = DefaultFeedbackLoop } },
    };

    private static JsonObject BuildClaim(ClientCitation citation)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = TextShortener.Shorten(citation.Name.Trim(), TeamsLimits.MaxCitationNameLength),
            ["abstract"] = TextShortener.Shorten(citation.Abstract, TeamsLimits.MaxCitationAbstractLength),
        };
        if (citation.Url is not null)
        {
            appearance["url"] = citation.Url;
        }

        var keywords = citation.Keywords.Where(keyword => !string.IsNullOrWhiteSpace(keyword)).Take(TeamsLimits.MaxKeywords).ToList();
        if (keywords.Count > 0)
        {
            appearance["keywords"] = new JsonArray([.. keywords.Select(keyword => (JsonNode)TextShortener.Shorten(keyword, TeamsLimits.MaxKeywordLength))]);
        }

        if (citation.Card is not null)
        {
            appearance["text"] = citation.Card.ToJsonString(ActivityJson.Options);
            appearance["encodingFormat"] = "application/vnd.microsoft.card.adaptive";
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Position, ["appearance"] = appearance };
    }
}
