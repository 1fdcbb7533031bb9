using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

public sealed class WebChatMessagesTests
{
    [Fact]
    public void Citations_are_references_in_Markdown_and_claims_with_a_string_as_position()
    {
        var message = WebChatMessages.CreateAIMessage(
            "It lasted three hours [1], he said [2].",
            [
                new ClientCitation(1, "The \"summit\"\nin Geneva", "3 hours 21 minutes") { Url = "https://example.com/articles/a?rev=2#p3" },
                new ClientCitation(2, "Other", "he said"),
            ],
            "AI-generated",
            "answer-7");

        Assert.Equal(
            "It lasted three hours [1], he said [2].\n\n[1]: https://example.com/articles/a?rev=2#p3 \"The \\\"summit\\\" in Geneva\"\n[2]: cite:2 \"Other\"",
            message.Text);
        var root = JsonSerializer.SerializeToNode(Assert.Single(message.Entities!), ActivityJson.Options)!;
        Assert.Equal("", (string?)root["@id"]);
        Assert.Equal(["1", "2"], root["citation"]!.AsArray().Select(claim => (string)claim!["position"]!));
        Assert.Equal("AI-generated", (string?)root["citation"]![0]!["claimInterpreter"]!["slogan"]);
        Assert.Null(root["citation"]![1]!["claimInterpreter"]);
        Assert.Equal(["LikeAction", "DislikeAction"], root["potentialAction"]!.AsArray().Select(action => (string)action!["@type"]!));
        Assert.All(root["potentialAction"]!.AsArray(), action => Assert.Equal("answer-7", (string?)action!["@id"]));
    }

    [Fact]
    public void Without_citations_and_feedback_the_text_stays_as_it_is()
    {
        var message = WebChatMessages.CreateAIMessage("Nothing was found.", [], "AI-generated", feedbackId: null);

        var root = JsonSerializer.SerializeToNode(Assert.Single(message.Entities!), ActivityJson.Options)!.AsObject();
        Assert.Equal("Nothing was found.", message.Text);
        Assert.False(root.ContainsKey("citation"));
        Assert.False(root.ContainsKey("potentialAction"));
    }

    [Fact]
    public void A_citation_the_text_does_not_have_is_refused()
    {
        Assert.Throws<ArgumentException>(() => WebChatMessages.CreateAIMessage("Text", [new ClientCitation(1, "name", "")], "AI", null));
    }
}
