using System.Net;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

public sealed class MessagesEndpointTests
{
    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("somethingNew")]
    public async Task An_activity_is_accepted_at_once_and_answered_in_the_background(string type)
    {
        await using var channel = await FakeChannel.StartAsync();
        var release = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            await release.Task.WaitAsync(cancellationToken);
            await turnContext.SendActivityAsync("answer", cancellationToken);
        }));

        using var response = await host.PostAsync(channel.Activity(type));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        release.SetResult();
        Assert.Equal("answer", (string?)(await channel.NextAsync()).Body!["text"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("hello")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","type":"message"}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"serviceUrl":"no url"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"serviceUrl":"file:///etc/passwd"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"serviceUrl":"http://example.com/"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"serviceUrl":"https://me:pw@localhost/"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":""},"serviceUrl":"http://localhost/"}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":".."},"serviceUrl":"http://localhost/"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"http://localhost/"}""")]
    public async Task A_malformed_activity_is_refused_with_a_reason(string body)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty((string)(await BotHost.ReadAsync(response))["error"]!["message"]!);
    }

    [Fact]
    public async Task Deeply_nested_JSON_is_refused()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        using var response = await host.PostAsync("""{"type":"message","value":""" + new string('[', 5000) + new string(']', 5000) + "}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_than_POST_are_not_allowed(string method)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_10_MB_is_refused(bool announced)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(new byte[10 * 1024 * 1024]) };
        request.Headers.TransferEncodingChunked = announced ? null : true;

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_status_and_body_of_the_handler()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new InvokeBot());
        var activity = channel.Activity("invoke");
        activity["name"] = "test/double";
        activity["value"] = 21;

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(42, (int)(await BotHost.ReadAsync(response))["doubled"]!);
        Assert.False(channel.HasMore);
    }

    [Fact]
    public async Task An_invoke_nobody_knows_is_not_implemented()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new InvokeBot());
        var activity = channel.Activity("invoke");
        activity["name"] = "test/unknown";

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task An_invoke_whose_handler_throws_is_not_a_500()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot((_, _) => throw new InvalidOperationException("a bug")));

        using var response = await host.PostAsync(channel.Activity("invoke"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.DoesNotContain("a bug", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expected_replies_are_the_body_and_nothing_is_sent_out()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            var first = await turnContext.SendActivityAsync("first", cancellationToken);
            await turnContext.SendActivityAsync("second", cancellationToken);
            var third = await turnContext.SendActivityAsync("third", cancellationToken);
            await turnContext.UpdateActivityAsync(new Activity { Type = "message", Id = first.Id, Text = "first, better" }, cancellationToken);
            await turnContext.DeleteActivityAsync(third.Id, cancellationToken);
        }));
        var activity = channel.Activity();
        activity["deliveryMode"] = "expectReplies";

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var texts = (await BotHost.ReadAsync(response))["activities"]!.AsArray().Select(reply => (string)reply!["text"]!);
        Assert.Equal(["first, better", "second"], texts);
        Assert.False(channel.HasMore);
    }

    private sealed class InvokeBot : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name == "test/double"
                ? new InvokeResponse(201, new JsonObject { ["doubled"] = 2 * (int)turnContext.Activity.Value! })
                : await base.OnInvokeActivityAsync(turnContext, cancellationToken);
    }
}
