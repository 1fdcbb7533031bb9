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
                new ClientCitation(1, "The \"summit\" \\[x\\]\nin Geneva", "3 hours 21 minutes") { Url = "https://example.com/articles/a?rev=2#p3" },
                new ClientCitation(2, "Other", "he said"),
            ],
            "AI-generated",
            "answer-7");

        Assert.Equal(
            "It lasted three hours [1], he said [2].\n\n[1]: https://example.com/articles/a?rev=2#p3 \"The &#34;summit&#34; &#92;&#91;x&#92;&#93; in Geneva\"\n[2]: cite:2 \"Other\"",
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
    public void A_citation_may_lead_to_the_site_of_the_page()
    {
        var message = WebChatMessages.CreateAIMessage(
            "Text [1]", [new ClientCitation(1, "name", "") { Url = "/articles/a%2Fb?rev=2&quote=3.0-9#p3" }], "AI-generated", feedbackId: null);

        Assert.EndsWith("[1]: /articles/a%2Fb?rev=2&quote=3.0-9#p3 \"name\"", message.Text, StringComparison.Ordinal);
        Assert.Equal("/articles/a%2Fb?rev=2&quote=3.0-9#p3", (string?)Appearance(message)["url"]);
    }

    [Theory]
    [InlineData("//evil.example/a")]
    [InlineData("/\\evil.example/a")]
    [InlineData("/a b")]
    [InlineData("/a\n[2]: https://evil.example")]
    [InlineData("/<a>")]
    [InlineData("articles/1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public void A_citation_that_leads_elsewhere_is_refused(string url)
    {
        Assert.Throws<ArgumentException>(
            () => WebChatMessages.CreateAIMessage("Text [1]", [new ClientCitation(1, "name", "") { Url = url }], "AI", null));
    }

    [Fact]
    public void What_a_source_says_stays_text_where_Web_Chat_reads_it_as_Markdown()
    {
        var message = WebChatMessages.CreateAIMessage("Text [1]", [new ClientCitation(1, "name", "[click](https://evil.example)")], "AI", null);

        Assert.Equal("&#91;click&#93;(https&#58;//evil.example)", (string?)Appearance(message)["text"]);
    }

    [Fact]
    public void A_citation_the_text_does_not_have_is_refused()
    {
        Assert.Throws<ArgumentException>(() => WebChatMessages.CreateAIMessage("Text", [new ClientCitation(1, "name", "")], "AI", null));
    }

    private static JsonNode Appearance(Activity message) =>
        JsonSerializer.SerializeToNode(Assert.Single(message.Entities!), ActivityJson.Options)!["citation"]![0]!["appearance"]!;
}
