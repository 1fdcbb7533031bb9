using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.BotFramework.Tests;

public sealed class SigningKeysTests
{
    [Fact]
    public async Task A_key_that_was_published_after_the_start_is_fetched_when_a_token_names_it()
    {
        using var key = RSA.Create(2048);
        await using var issuer = await LocalIssuer.StartAsync();
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Silent, issuer.Settings);
        issuer.Publish("channel", "old", key, "emulator");
        using var before = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel("old", channel.ServiceUrl).Sign(key)}");

        issuer.Publish("channel", "new", key, "emulator");
        using var after = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel("new", channel.ServiceUrl).Sign(key)}");

        Assert.Equal(HttpStatusCode.Accepted, before.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, after.StatusCode);
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_make_the_bot_fetch_again_and_again()
    {
        using var key = RSA.Create(2048);
        var time = new SettableTime();
        await using var issuer = await LocalIssuer.StartAsync();
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(
            services => services.AddSingleton<IBot>(DelegateBot.Silent).AddSingleton<TimeProvider>(time),
            issuer.Settings);
        issuer.Publish("channel", "good", key, "emulator");

        for (var i = 0; i < 10; i++)
        {
            using var refused = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel($"made-up-{i}", channel.ServiceUrl).Sign(key)}");
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }

        Assert.Equal(2, issuer.Fetches);
        time.Advance(TimeSpan.FromMinutes(2));
        issuer.Publish("channel", "later", key, "emulator");
        using var taken = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel("later", channel.ServiceUrl).Sign(key)}");
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Equal(3, issuer.Fetches);
    }

    [Theory]
    [InlineData("", 500)]
    [InlineData("", 200)]
    [InlineData("<html>Sign in</html>", 200)]
    [InlineData("[]", 200)]
    [InlineData("{}", 200)]
    [InlineData("""{"jwks_uri":"nowhere"}""", 200)]
    [InlineData("""{"jwks_uri":7}""", 200)]
    public async Task When_the_metadata_is_no_metadata_the_answer_is_401(string body, int status)
    {
        using var key = RSA.Create(2048);
        await using var channel = await FakeChannel.StartAsync();
        await using var issuer = await FakeChannel.StartAsync((_, _) => Results.Content(body, "application/json", statusCode: status));
        await using var host = await BotHost.StartAsync(
            DelegateBot.Silent, ("MicrosoftAppId", LocalIssuer.AppId), ("ToBotFromChannelOpenIdMetadataUrl", issuer.ServiceUrl));

        using var response = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel("key", channel.ServiceUrl).Sign(key)}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task When_the_keys_cannot_be_fetched_the_answer_is_401_and_the_log_says_why()
    {
        using var key = RSA.Create(2048);
        await using var channel = await FakeChannel.StartAsync();
        string unreachable;
        await using (var gone = await FakeChannel.StartAsync())
        {
            unreachable = gone.ServiceUrl;
        }

        await using var host = await BotHost.StartAsync(
            DelegateBot.Silent,
            ("MicrosoftAppId", LocalIssuer.AppId),
            ("ToBotFromChannelOpenIdMetadataUrl", unreachable));

        using var response = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel("key", channel.ServiceUrl).Sign(key)}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(host.Log.Errors, error => error.Contains("keys", StringComparison.Ordinal));
        Assert.Contains(host.Log.Warnings, warning => warning.Contains("MicrosoftAppPassword", StringComparison.Ordinal));
    }
}
