using System.Net;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework.Tests;

public sealed class ConnectorClientTests
{
    [Fact]
    public async Task A_reply_goes_to_the_activity_it_answers_with_ids_percent_encoded()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var activity = channel.Activity(conversation: "19:abc/def@thread.tacv2;messageid=1 ü");
        activity["id"] = "f:1/2";

        using var response = await host.PostAsync(activity);
        var call = await channel.NextAsync();

        Assert.Equal("POST", call.Method);
        Assert.Equal("/v3/conversations/19%3Aabc%2Fdef%40thread.tacv2%3Bmessageid%3D1%20%C3%BC/activities/f%3A1%2F2", call.Path);
        Assert.Equal("bot-1", (string?)call.Body!["from"]!["id"]);
        Assert.Equal("user-1", (string?)call.Body["recipient"]!["id"]);
        Assert.Equal("f:1/2", (string?)call.Body["replyToId"]);
        Assert.All(["id", "timestamp", "serviceUrl"], name => Assert.Null(call.Body[name]));
    }

    [Fact]
    public async Task A_sent_message_is_updated_and_deleted_by_its_id()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            var message = Activity.CreateMessageActivity("first");
            await turnContext.SendActivityAsync(message, cancellationToken);
            message.Text = "second";
            await turnContext.UpdateActivityAsync(message, cancellationToken);
            await turnContext.DeleteActivityAsync(message.Id!, cancellationToken);
        }));

        using var response = await host.PostAsync(channel.Activity());
        await channel.NextAsync();
        var updated = await channel.NextAsync();
        var deleted = await channel.NextAsync();

        Assert.Equal(("PUT", "/v3/conversations/c1/activities/sent-1"), (updated.Method, updated.Path));
        Assert.Equal("second", (string?)updated.Body!["text"]);
        Assert.Equal(("DELETE", "/v3/conversations/c1/activities/sent-1"), (deleted.Method, deleted.Path));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_reply_the_channel_could_not_take_is_sent_again(HttpStatusCode status)
    {
        await using var channel = await FakeChannel.StartAsync((number, _) => number < 3 ? FakeChannel.Status(status) : Results.Json(new { id = "at last" }));
        var sent = new TaskCompletionSource<string>();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
            sent.SetResult((await turnContext.SendActivityAsync("answer", cancellationToken)).Id)));

        using var response = await host.PostAsync(channel.Activity());

        Assert.Equal("at last", await sent.Task.WaitAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.Redirect)]
    public async Task Another_refusal_is_not_tried_again_and_reaches_the_bot(HttpStatusCode status)
    {
        await using var channel = await FakeChannel.StartAsync((_, _) => Results.Json(
            new { error = new { code = "ContentStreamNotAllowed", message = "Content stream was canceled by user." } },
            statusCode: (int)status));
        var refused = new TaskCompletionSource<ErrorResponseException>();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
            refused.SetResult(await Assert.ThrowsAsync<ErrorResponseException>(() => turnContext.SendActivityAsync("answer", cancellationToken)))));

        using var response = await host.PostAsync(channel.Activity());
        var error = await refused.Task.WaitAsync(TestContext.Current.CancellationToken);
        await channel.NextAsync();

        Assert.Equal((status, "ContentStreamNotAllowed"), (error.StatusCode, error.Code));
        Assert.Contains("canceled by user", error.Message, StringComparison.Ordinal);
        Assert.False(channel.HasMore);
    }

    [Fact]
    public async Task A_channel_that_never_takes_a_reply_is_asked_five_times_and_the_bot_hears_of_it()
    {
        await using var channel = await FakeChannel.StartAsync((_, _) => FakeChannel.Status(HttpStatusCode.TooManyRequests));
        var refused = new TaskCompletionSource<ErrorResponseException>();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
            refused.SetResult(await Assert.ThrowsAsync<ErrorResponseException>(() => turnContext.SendActivityAsync("answer", cancellationToken)))));

        using var response = await host.PostAsync(channel.Activity());

        Assert.Equal(HttpStatusCode.TooManyRequests, (await refused.Task.WaitAsync(TestContext.Current.CancellationToken)).StatusCode);
        for (var i = 0; i < 5; i++)
        {
            await channel.NextAsync();
        }

        Assert.False(channel.HasMore);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>ok</html>")]
    [InlineData("null")]
    public async Task A_channel_that_gives_no_id_is_no_error(string body)
    {
        await using var channel = await FakeChannel.StartAsync((_, _) => Results.Text(body));
        var sent = new TaskCompletionSource<string>();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
            sent.SetResult((await turnContext.SendActivityAsync("answer", cancellationToken)).Id)));

        using var response = await host.PostAsync(channel.Activity());

        Assert.Empty(await sent.Task.WaitAsync(TestContext.Current.CancellationToken));
    }
}
