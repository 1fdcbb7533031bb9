using System.Text.Json;

namespace ChatBot.BotFramework;

/// <summary>Reads an activity that came from outside.</summary>
internal static class ActivityReader
{
    /// <summary>The activity, or the reason why the body is none; exactly one of the two is null.</summary>
    public static (Activity? Activity, string? Error) Read(ReadOnlySpan<byte> body)
    {
        Activity? activity;
        try
        {
            activity = JsonSerializer.Deserialize<Activity>(body, ActivityJson.Options);
        }
        catch (JsonException error)
        {
            return (null, $"The body is not an activity in JSON: {Where(error)}.");
        }
        catch (ArgumentException)
        {
            // What reading into a JsonNode throws when a name stands twice in one object.
            return (null, "The body is not an activity in JSON: an object in it has a field twice.");
        }

        if (activity is null)
        {
            return (null, "The body is null; an activity is a JSON object.");
        }

        if (string.IsNullOrWhiteSpace(activity.Type))
        {
            return (null, "The activity has no 'type'.");
        }

        DropNulls(activity.MembersAdded);
        DropNulls(activity.MembersRemoved);
        DropNulls(activity.ReactionsAdded);
        DropNulls(activity.ReactionsRemoved);
        DropNulls(activity.Attachments);
        DropNulls(activity.Entities);
        // A caller id is for the bot's own adapter to set, never for a sender.
        activity.Properties?.Remove("callerId");
        return (activity, null);
    }

    /// <summary>Why <paramref name="activity"/> cannot be answered over a connector; null when it can.</summary>
    public static string? FindAddressError(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.ChannelId))
        {
            return "The activity has no 'channelId'.";
        }

        if (string.IsNullOrWhiteSpace(activity.Conversation?.Id))
        {
            return "The activity has no 'conversation.id'.";
        }

        if (IsDotSegment(activity.Conversation.Id) || IsDotSegment(activity.Id))
        {
            return "An id may not be '.' or '..'.";
        }

        if (string.IsNullOrWhiteSpace(activity.ServiceUrl))
        {
            return "The activity has no 'serviceUrl'.";
        }

        return ServiceUrls.FindError(activity.ServiceUrl) is { } error ? $"'serviceUrl' {error}" : null;
    }

    // URLs drop such segments even when percent-encoded, so a reply would go to another path.
    private static bool IsDotSegment(string? id) => id is "." or "..";

    private static string Where(JsonException error) =>
        error.Path is { Length: > 0 } path ? $"wrong at '{path}', line {error.LineNumber + 1}" : $"wrong at line {error.LineNumber + 1}";

    private static void DropNulls<T>(IList<T>? items)
        where T : class
    {
        for (var i = (items?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (items![i] is null)
            {
                items.RemoveAt(i);
            }
        }
    }
}
