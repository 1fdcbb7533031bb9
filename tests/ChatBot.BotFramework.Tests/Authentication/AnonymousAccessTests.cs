using System.Net;

namespace ChatBot.BotFramework.Tests;

public sealed class AnonymousAccessTests
{
    [Fact]
    public async Task On_loopback_anyone_may_post_and_a_warning_says_so()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);

        using var response = await host.PostAsync(channel.Activity());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var call = await channel.NextAsync();
        Assert.Equal("Echo: hello", (string?)call.Body!["text"]);
        Assert.Empty(call.Authorization);
        Assert.Contains(host.Log.Warnings, warning => warning.Contains("MicrosoftAppId is not set", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("https://127.0.0.1.example.com/")]
    [InlineData("https://10.0.0.1/")]
    public async Task Replies_never_leave_this_machine(string serviceUrl)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot((_, _) => throw new InvalidOperationException("No turn may run.")));
        var activity = channel.Activity();
        activity["serviceUrl"] = serviceUrl;

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task Off_loopback_the_endpoint_is_closed_and_says_what_to_set()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo, ("Urls", "http://0.0.0.0:0"));

        using var response = await host.PostAsync(channel.Activity());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("MicrosoftAppId", (string)(await BotHost.ReadAsync(response))["error"]!["message"]!, StringComparison.Ordinal);
        Assert.Contains(host.Log.Warnings, warning => warning.Contains("Set MicrosoftAppId", StringComparison.Ordinal));
    }
}
