using System.Net;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

public sealed class FeedbackTests
{
    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"good\"}"}}""", true, "good")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"plain words"}}""", false, "plain words")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{not json"}}""", false, "{not json")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""", true, null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":7}"}}""", true, null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""", true, null)]
    public async Task Feedback_in_Teams_reaches_the_bot_and_is_answered_with_an_empty_object(string value, bool isPositive, string? text)
    {
        var bot = new FeedbackBot();
        using var response = await InvokeAsync(bot, value, replyToId: "message-1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(new Feedback(isPositive, text, "message-1"), Assert.Single(bot.Received));
    }

    [Fact]
    public async Task Feedback_without_the_id_of_a_message_is_taken_too()
    {
        var bot = new FeedbackBot();
        using var response = await InvokeAsync(bot, """{"actionName":"feedback","actionValue":{"reaction":"like"}}""", replyToId: null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(Assert.Single(bot.Received).MessageId);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"actionName":"other"}""")]
    [InlineData("""{"actionName":7,"actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":{}}}""")]
    public async Task Feedback_of_another_shape_is_a_bad_request(string value)
    {
        var bot = new FeedbackBot();
        using var response = await InvokeAsync(bot, value, replyToId: "message-1");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(bot.Received);
    }

    [Theory]
    [InlineData("""[{"@type":"LikeAction","@id":"answer-7","actionStatus":"PotentialActionStatus"}]""", true, null)]
    [InlineData("""[{"@type":"DislikeAction","@id":"answer-7"}]""", false, null)]
    [InlineData("""[{"@type":"DislikeAction","@id":"answer-7","result":{"@type":"UserReview","reviewBody":"Wrong year."}}]""", false, "Wrong year.")]
    [InlineData("""[{"@type":"LikeAction","@id":"answer-7","result":{"@type":"UserReview","reviewBody":" "}}]""", true, null)]
    [InlineData("""[{"@type":"LikeAction","@id":"answer-7","result":{"reviewBody":7}}]""", true, null)]
    [InlineData("""[{"@type":"LikeAction","@id":"answer-7","result":"good"}]""", true, null)]
    public async Task Feedback_in_Web_Chat_reaches_the_bot_with_the_id_the_message_was_made_with(string entities, bool isPositive, string? text)
    {
        var bot = new FeedbackBot();
        await using var host = await BotHost.StartAsync(bot);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        await client.GetJsonAsync(HttpMethod.Post, $"conversations/{id}/activities", token, new JsonObject
        {
            ["type"] = "event",
            ["name"] = "webchat:activity-status/feedback",
            ["entities"] = JsonNode.Parse(entities),
        });
        await client.PollAsync(id, token, 2);

        Assert.Equal(new Feedback(isPositive, text, "answer-7"), Assert.Single(bot.Received));
    }

    private static async Task<HttpResponseMessage> InvokeAsync(IBot bot, string value, string? replyToId)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(bot);
        var activity = channel.Activity("invoke");
        activity["name"] = "message/submitAction";
        activity["value"] = JsonNode.Parse(value);
        activity["replyToId"] = replyToId;
        var response = await host.PostAsync(activity);
        await response.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return response;
    }

    private sealed class FeedbackBot : ActivityHandler
    {
        public List<Feedback> Received { get; } = [];

        protected override async Task OnFeedbackAsync(Feedback feedback, ITurnContext turnContext, CancellationToken cancellationToken)
        {
            Received.Add(feedback);
            if (turnContext.Activity.Type == ActivityTypes.Event)
            {
                await turnContext.SendActivityAsync("thanks", cancellationToken);
            }
        }
    }
}
