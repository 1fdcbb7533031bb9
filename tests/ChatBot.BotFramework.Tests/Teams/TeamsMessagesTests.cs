using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

public sealed class TeamsMessagesTests
{
    [Fact]
    public void A_message_has_one_root_entity_with_label_and_claims_and_asks_for_feedback()
    {
        var message = TeamsMessages.CreateAIMessage("It lasted three hours [1], he said [2].", [
            new ClientCitation(1, "Summit", "3 hours 21 minutes") { Url = "https://example.com/articles/1?rev=2#p3", Keywords = ["2021-06"] },
            new ClientCitation(2, "Other", "he said") { Card = new JsonObject { ["type"] = "AdaptiveCard" } },
        ]);

        var root = JsonSerializer.SerializeToNode(Assert.Single(message.Entities!), ActivityJson.Options)!;
        var expected = JsonNode.Parse("""
            {
              "type": "https://schema.org/Message", "@type": "Message", "@context": "https://schema.org", "@id": "",
              "additionalType": ["AIGeneratedContent"],
              "citation": [
                {"@type": "Claim", "position": 1, "appearance": {"@type": "DigitalDocument", "name": "Summit", "abstract": "3 hours 21 minutes",
                  "url": "https://example.com/articles/1?rev=2#p3", "keywords": ["2021-06"]}},
                {"@type": "Claim", "position": 2, "appearance": {"@type": "DigitalDocument", "name": "Other", "abstract": "he said",
                  "text": "{\"type\":\"AdaptiveCard\"}", "encodingFormat": "application/vnd.microsoft.card.adaptive"}}
              ]
            }
            """);
        Assert.True(JsonNode.DeepEquals(expected, root), root.ToJsonString());
        Assert.Equal("default", (string?)message.ChannelData!["feedbackLoop"]!["type"]);
        Assert.Null(message.Attachments);
    }

    [Fact]
    public void Names_abstracts_and_keywords_are_shortened_to_what_Teams_shows()
    {
        var message = TeamsMessages.CreateAIMessage("Text [1]", [
            new ClientCitation(1, string.Join(' ', Enumerable.Repeat("Überschrift", 20)), new string('x', 500)) { Keywords = ["a", "  ", new string('k', 40), "c", "d"] },
        ]);

        var appearance = Appearances(message).Single();
        var (name, quote) = ((string)appearance["name"]!, (string)appearance["abstract"]!);
        Assert.InRange(name.Length, 60, 80);
        Assert.EndsWith("Überschrift…", name, StringComparison.Ordinal);
        Assert.Equal(160, quote.Length);
        Assert.EndsWith("…", quote, StringComparison.Ordinal);
        var keywords = appearance["keywords"]!.AsArray().Select(keyword => (string)keyword!).ToList();
        Assert.Equal(["a", new string('k', 27) + "…", "c"], keywords);
    }

    [Fact]
    public void A_name_of_just_the_limit_stays_and_no_character_is_cut_in_two()
    {
        var exact = new string('n', 80);
        var emoji = string.Concat(Enumerable.Repeat("👩‍👩‍👧", 20));

        var message = TeamsMessages.CreateAIMessage("[1] [2]", [new ClientCitation(1, exact, ""), new ClientCitation(2, emoji, "")]);

        var names = Appearances(message).Select(appearance => (string)appearance["name"]!).ToList();
        Assert.Equal(exact, names[0]);
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 9)) + "…", names[1]);
        Assert.Equal("", (string?)Appearances(message).First()["abstract"]);
    }

    [Theory]
    [InlineData("no mark", 1, "name", null)]
    [InlineData("[0]", 0, "name", null)]
    [InlineData("[1]", 1, " ", null)]
    [InlineData("[1]", 1, "name", "/articles/1")]
    [InlineData("[1]", 1, "name", "javascript:alert(1)")]
    public void A_citation_Teams_would_drop_is_refused(string text, int position, string name, string? url)
    {
        Assert.Throws<ArgumentException>(() => TeamsMessages.CreateAIMessage(text, [new ClientCitation(position, name, "") { Url = url }]));
    }

    [Fact]
    public void A_position_twice_and_more_than_ten_citations_are_refused()
    {
        var text = string.Concat(Enumerable.Range(1, 11).Select(position => $"[{position}]"));
        var eleven = Enumerable.Range(1, 11).Select(position => new ClientCitation(position, "name", "")).ToList();

        Assert.Throws<ArgumentException>(() => TeamsMessages.CreateAIMessage("[1]", [eleven[0], eleven[0]]));
        Assert.Throws<ArgumentException>(() => TeamsMessages.CreateAIMessage(text, eleven));
        Assert.Equal(10, Appearances(TeamsMessages.CreateAIMessage(text, eleven[..10])).Count());
    }

    [Theory]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('ü')]
    public void A_text_that_is_too_long_is_cut_so_that_the_message_fits_and_lost_citations_go(char letter)
    {
        var text = "Begin [1] " + new string(letter, 100_000) + " end [2]";

        var message = TeamsMessages.CreateAIMessage(text, [new ClientCitation(1, "first", ""), new ClientCitation(2, "second", "")]);

        Assert.InRange(TeamsLimits.SizeOf(message), TeamsLimits.MaxMessageBytes * 9 / 10, TeamsLimits.MaxMessageBytes);
        Assert.EndsWith("…", message.Text, StringComparison.Ordinal);
        Assert.Equal("first", (string?)Appearances(message).Single()["name"]);
    }

    [Fact]
    public void Citations_that_are_too_large_by_themselves_are_refused()
    {
        var card = new JsonObject { ["text"] = new string('x', 60_000) };

        Assert.Throws<ArgumentException>(() => TeamsMessages.CreateAIMessage("Text [1]", [new ClientCitation(1, "name", "") { Card = card }]));
    }

    [Fact]
    public void Prompts_are_offered_in_one_to_one_chats_only_and_at_most_six()
    {
        var prompts = Enumerable.Range(1, 8).Select(number => $"Question {number}?").ToList();
        var (personal, group) = (Activity.CreateMessageActivity("hello"), Activity.CreateMessageActivity("hello"));

        TeamsMessages.AddSuggestedActions(personal, new ConversationAccount { ConversationType = "personal" }, prompts);
        TeamsMessages.AddSuggestedActions(group, new ConversationAccount { ConversationType = "groupChat", IsGroup = true }, prompts);

        Assert.Equal(prompts[..6], personal.SuggestedActions!.Actions!.Select(action => (string)action.Value!));
        Assert.All(personal.SuggestedActions.Actions!, action => Assert.Equal("imBack", action.Type));
        Assert.Null(group.SuggestedActions);
    }

    private static IEnumerable<JsonNode> Appearances(Activity message) =>
        JsonSerializer.SerializeToNode(message.Entities!.Single(), ActivityJson.Options)!["citation"]!.AsArray().Select(claim => claim!["appearance"]!);
}
