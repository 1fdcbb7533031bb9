using System.Net;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

/// <summary>Activities with something else than expected at each of their places.</summary>
public sealed class MutatedActivityTests
{
    private static readonly string[] Others =
    [
        "null", "true", "-1", "1e400", "12345678901234567890", "\"\"", "\" \"", "\"\\u0000\"", "\"../..\"", "\"😀\"", "[]", "[null]", "[[[[]]]]", "{}",
        """{"id":7}""", """{"id":null}""", """[{"type":"mention","mentioned":7}]""", """[{"type":"mention","mentioned":{"id":"bot"},"text":7}]""",
    ];

    public static TheoryData<string> Places() =>
    [
        "type", "id", "text", "textFormat", "locale", "channelId", "serviceUrl", "from", "from.id", "from.name", "recipient", "recipient.id", "conversation",
        "conversation.id", "conversation.isGroup", "conversation.conversationType", "conversation.tenantId", "timestamp", "replyToId", "entities", "attachments",
        "channelData", "membersAdded", "membersRemoved", "value", "name", "deliveryMode", "action", "reactionsAdded", "suggestedActions", "relatesTo",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Whatever_stands_at_a_place_is_taken_or_refused_with_a_reason_and_never_fails(string place)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        foreach (var type in (string[])["message", "conversationUpdate", "installationUpdate", "invoke", "event"])
        {
            foreach (var other in Others)
            {
                using var response = await host.PostAsync(Mutate(channel.Activity(type).ToJsonString(), place, other));

                // Nobody answers an invoke here, which is 501.
                Assert.True(response.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotImplemented,
                    $"{type} with {place} {other}: {response.StatusCode}");
                if (response.StatusCode == HttpStatusCode.BadRequest)
                {
                    Assert.NotEmpty((string)(await BotHost.ReadAsync(response))["error"]!["message"]!);
                }
            }
        }
    }

    // As text: some of the values are none that a JSON library would write.
    private static string Mutate(string activity, string place, string other)
    {
        const string Mark = "the place of the mutation";
        var root = JsonNode.Parse(activity)!.AsObject();
        var parts = place.Split('.');
        var holder = root;
        foreach (var part in parts[..^1])
        {
            holder = (holder[part] as JsonObject) ?? (JsonObject)(holder[part] = new JsonObject())!;
        }

        holder[parts[^1]] = Mark;
        return root.ToJsonString().Replace($"\"{Mark}\"", other, StringComparison.Ordinal);
    }
}
