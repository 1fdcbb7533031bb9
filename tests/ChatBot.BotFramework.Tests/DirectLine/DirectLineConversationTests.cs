using System.Net;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

public sealed class DirectLineConversationTests
{
    [Fact]
    public async Task A_client_that_polls_sees_its_own_message_and_the_answer()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        var sent = await client.SayAsync(id, token, "hello");
        var (activities, watermark) = await client.PollAsync(id, token, 2);

        Assert.Equal("2", watermark);
        Assert.Equal((string?)sent["id"], (string?)activities[0]["id"]);
        Assert.Equal("client-1", (string?)activities[0]["channelData"]!["clientActivityID"]);
        Assert.Equal("user", (string?)activities[0]["from"]!["role"]);
        Assert.Equal("Echo: hello", (string?)activities[1]["text"]);
        Assert.Equal("bot", (string?)activities[1]["from"]!["role"]);
        Assert.Equal((string?)sent["id"], (string?)activities[1]["replyToId"]);
        Assert.All(activities, activity => Assert.Null(activity["serviceUrl"]));
        Assert.Empty((await client.PollAsync(id, token, 0, watermark)).Activities);
    }

    [Fact]
    public async Task The_post_is_acknowledged_before_the_turn_ends()
    {
        var release = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot((_, cancellationToken) => release.Task.WaitAsync(cancellationToken)));
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        var sent = await client.SayAsync(id, token, "hello");

        Assert.NotEmpty((string)sent["id"]!);
        Assert.False(release.Task.IsCompleted);
        release.SetResult();
    }

    [Fact]
    public async Task The_user_is_the_one_of_the_token_whatever_the_client_says()
    {
        var seen = new TaskCompletionSource<Activity>();
        await using var host = await BotHost.StartAsync(new DelegateBot((turnContext, _) =>
        {
            if (turnContext.Activity.Type == ActivityTypes.Message)
            {
                seen.SetResult(turnContext.Activity);
            }

            return Task.CompletedTask;
        }));
        var client = new DirectLineClient(host);
        var parameters = new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_ada" } };
        var token = (string)(await client.GetJsonAsync(HttpMethod.Post, "tokens/generate", BotHost.Secret, parameters))["token"]!;
        var id = (string)(await client.GetJsonAsync(HttpMethod.Post, "conversations", token))["conversationId"]!;

        await client.SayAsync(id, token, "hello");

        Assert.Equal("dl_ada", (await seen.Task).From!.Id);
        Assert.Equal("directline", (await seen.Task).ChannelId);
    }

    [Fact]
    public async Task The_bot_hears_that_the_user_joined_once_and_in_which_language()
    {
        var updates = new List<Activity>();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            if (turnContext.Activity.Type == ActivityTypes.ConversationUpdate)
            {
                updates.Add(turnContext.Activity);
            }

            await turnContext.SendActivityAsync("seen", cancellationToken);
        }));
        var client = new DirectLineClient(host);
        var token = (string)(await client.GetJsonAsync(HttpMethod.Post, "tokens/generate", BotHost.Secret))["token"]!;

        using var first = await client.SendAsync(HttpMethod.Post, "conversations", token, new JsonObject { ["locale"] = "de-DE" });
        using var second = await client.SendAsync(HttpMethod.Post, "conversations", token);
        var id = (string)(await BotHost.ReadAsync(second))["conversationId"]!;
        await client.SayAsync(id, token, "hello");
        var (activities, _) = await client.PollAsync(id, token, 3);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var update = Assert.Single(updates);
        Assert.Equal("de-DE", update.Locale);
        Assert.Single(update.MembersAdded!, member => member.Id != update.Recipient!.Id);
        Assert.DoesNotContain(activities, activity => (string?)activity["type"] == "conversationUpdate");
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("invoke")]
    [InlineData("")]
    public async Task A_client_cannot_send_what_only_channels_send(string type)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        using var response = await client.SendAsync(HttpMethod.Post, $"conversations/{id}/activities", token, new JsonObject { ["type"] = type });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_message_cannot_be_changed_or_deleted()
    {
        var errors = new List<HttpStatusCode?>();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            var sent = await turnContext.SendActivityAsync("answer", cancellationToken);
            errors.Add((await Assert.ThrowsAsync<ErrorResponseException>(() => turnContext.UpdateActivityAsync(new Activity { Id = sent.Id }, cancellationToken))).StatusCode);
            errors.Add((await Assert.ThrowsAsync<ErrorResponseException>(() => turnContext.DeleteActivityAsync(sent.Id, cancellationToken))).StatusCode);
            await turnContext.SendActivityAsync("done", cancellationToken);
        }));
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        await client.SayAsync(id, token, "hello");
        await client.PollAsync(id, token, 3);

        Assert.Equal([HttpStatusCode.MethodNotAllowed, HttpStatusCode.MethodNotAllowed], errors);
    }

    [Fact]
    public async Task Files_are_refused_with_a_reason()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        using var response = await client.SendAsync(HttpMethod.Post, $"conversations/{id}/upload", token);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("UploadNotSupported", (string?)(await BotHost.ReadAsync(response))["error"]!["code"]);
    }

    [Theory]
    [InlineData("conversations/{0}/activities", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("conversations/{0}/upload", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("conversations", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("tokens/generate", HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_of_10_MB_is_refused(string path, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);
        var (id, _, _) = await client.StartAsync();

        using var response = await client.SendAsync(
            HttpMethod.Post, string.Format(null, path, id), BotHost.Secret, DirectLineClient.Message(new string('x', 10 * 1024 * 1024)));

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "conversations/nobody/activities")]
    [InlineData("POST", "conversations/nobody/activities")]
    [InlineData("GET", "conversations/nobody")]
    [InlineData("GET", "nothing/here")]
    [InlineData("DELETE", "conversations")]
    public async Task What_is_not_there_is_not_found(string method, string path)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        using var response = await new DirectLineClient(host).SendAsync(new HttpMethod(method), path, BotHost.Secret);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull((await BotHost.ReadAsync(response))["error"]!["message"]);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public async Task A_watermark_nobody_gave_out_is_refused(string watermark)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        using var response = await client.SendAsync(HttpMethod.Get, $"conversations/{id}/activities?watermark={watermark}", token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
