using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>What a user thinks of a message, from Teams' invoke or Web Chat's event.</summary>
/// <param name="IsPositive">Thumb up or down.</param>
/// <param name="Text">What the user wrote about it; null: nothing.</param>
/// <param name="MessageId">In Teams the id of the message, null when Teams does not say; in Web Chat the feedbackId the message was made with.</param>
public sealed record Feedback(bool IsPositive, string? Text, string? MessageId)
{
    public const string TeamsInvokeName = "message/submitAction";
    public const string WebChatEventName = "webchat:activity-status/feedback";

    /// <summary>Reads Teams' invoke; null when it is another one or has another shape.</summary>
    public static Feedback? TryReadInvoke(Activity activity)
    {
        if (activity.Name != TeamsInvokeName
            || activity.Value is not JsonObject value
            || StringOf(value["actionName"]) != "feedback"
            || value["actionValue"] is not JsonObject given)
        {
            return null;
        }

        return StringOf(given["reaction"]) switch
        {
            "like" => new Feedback(true, ReadText(given["feedback"]), activity.ReplyToId),
            "dislike" => new Feedback(false, ReadText(given["feedback"]), activity.ReplyToId),
            _ => null,
        };
    }

    /// <summary>
    /// Reads Web Chat's event; null when it is another one or has another shape. Web Chat sends the action of the message itself; a page that
    /// asks for words adds them as schema.org has it: <c>"result":{"@type":"UserReview","reviewBody":"..."}</c>.
    /// </summary>
    public static Feedback? TryReadEvent(Activity activity)
    {
        if (activity.Name != WebChatEventName || activity.Entities is not [{ Properties: { } action }, ..])
        {
            return null;
        }

        return StringOf(action, "@type") switch
        {
            "LikeAction" => new Feedback(true, ReviewIn(action), StringOf(action, "@id")),
            "DislikeAction" => new Feedback(false, ReviewIn(action), StringOf(action, "@id")),
            _ => null,
        };
    }

    // Teams sends JSON in a string; other clients send the words themselves.
    private static string? ReadText(JsonNode? feedback)
    {
        if (StringOf(feedback) is not { } text)
        {
            return null;
        }

        try
        {
            if (JsonNode.Parse(text) is JsonObject form)
            {
                text = StringOf(form["feedbackText"]);
            }
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            // Not JSON, so the words of the user.
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string? ReviewIn(IDictionary<string, JsonElement> action) =>
        action.TryGetValue("result", out var result)
        && result.ValueKind == JsonValueKind.Object
        && result.TryGetProperty("reviewBody", out var body)
        && body.ValueKind == JsonValueKind.String
        && body.GetString() is { } text
        && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private static string? StringOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string? StringOf(IDictionary<string, JsonElement> fields, string name) =>
        fields.TryGetValue(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;
}
