using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

public sealed class ActivityTests
{
    [Fact]
    public void Fields_and_entities_nobody_knows_go_through_unchanged()
    {
        const string json = """
            {"type":"message","id":"1","timestamp":"2026-01-02T03:04:05.678+00:00","text":"über \"uns\"","newField":{"deep":[1,null,"x"]},
            "from":{"id":"u","role":"user","userPrincipalName":"ada@example.com"},
            "conversation":{"id":"c","isGroup":true,"extra":1.50},
            "entities":[{"type":"https://schema.org/Message","@type":"Message","@id":"","citation":[{"position":1}]},{"type":"clientInfo","locale":"de"}],
            "attachments":[{"contentType":"a/b","content":{"body":[]},"more":true}],
            "channelData":{"tenant":{"id":"t"},"none":null},"value":[1,"two"]}
            """;

        var written = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize<Activity>(json, ActivityJson.Options), ActivityJson.Options);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), written), written?.ToJsonString());
    }

    [Theory]
    [InlineData("<at>Bot</at> what did he say?", "<at>Bot</at>", "what did he say?")]
    [InlineData("what did <AT>bot</AT> say?", "<at>Bot</at>", "what did  say?")]
    [InlineData("  <at>Bot</at>  ", "<at>Bot</at>", "")]
    [InlineData("<at>Bot</at> hello", null, "hello")]
    [InlineData("hello", "<at>Bot</at>", "hello")]
    [InlineData("hello", "", "hello")]
    public void What_mentions_the_recipient_is_taken_out_of_the_text(string text, string? mention, string expected)
    {
        var activity = new Activity
        {
            Text = text,
            Recipient = new ChannelAccount { Id = "bot" },
            Entities = [Entity.Create(new Mention { Mentioned = new ChannelAccount { Id = "bot", Name = "Bot" }, Text = mention })],
        };

        Assert.Equal(expected, activity.RemoveRecipientMention());
        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public void What_mentions_others_stays()
    {
        var activity = new Activity
        {
            Text = "<at>Ada</at> hello",
            Recipient = new ChannelAccount { Id = "bot" },
            Entities = [Entity.Create(new Mention { Mentioned = new ChannelAccount { Id = "ada" }, Text = "<at>Ada</at>" })],
        };

        Assert.Equal("<at>Ada</at> hello", activity.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","mentioned":"bot"}""")]
    [InlineData("""{"type":"mention","mentioned":null,"text":"hello"}""")]
    [InlineData("""{"type":"mention","text":7,"mentioned":{"id":"bot"}}""")]
    public void A_mention_of_another_shape_does_no_harm(string entity)
    {
        var activity = new Activity
        {
            Text = "hello",
            Recipient = new ChannelAccount { Id = "bot" },
            Entities = [JsonSerializer.Deserialize<Entity>(entity, ActivityJson.Options)!],
        };

        Assert.Equal("hello", activity.RemoveRecipientMention());
    }
}
