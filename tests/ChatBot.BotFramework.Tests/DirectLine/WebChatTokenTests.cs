using System.Net;

namespace ChatBot.BotFramework.Tests;

public sealed class WebChatTokenTests
{
    private const string Path = "/api/webchat/token";

    [Fact]
    public async Task A_page_gets_a_token_that_starts_a_conversation_without_a_secret()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);

        using var response = await client.SendAsync(HttpMethod.Post, Path, null, origin: host.Url.GetLeftPart(UriPartial.Authority));
        var grant = await BotHost.ReadAsync(response);
        var conversation = await client.GetJsonAsync(HttpMethod.Post, "conversations", (string)grant["token"]!);

        Assert.Equal((string?)grant["conversationId"], (string?)conversation["conversationId"]);
        Assert.Equal(1800, (int)grant["expires_in"]!);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    public async Task A_page_of_another_origin_gets_none(string origin)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        using var response = await new DirectLineClient(host).SendAsync(HttpMethod.Post, Path, null, origin: origin);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData(Path)]
    [InlineData("/v3/directline/conversations")]
    public async Task A_page_of_an_allowed_origin_may_ask_and_read(string path)
    {
        // An empty list of a settings file is an empty value; another source adds to it.
        await using var host = await BotHost.StartAsync(
            DelegateBot.Silent, ("DirectLine:AllowedOrigins", ""), ("DirectLine:AllowedOrigins:0", "https://www.example.com"));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, path);
        preflight.Headers.Add("Origin", "https://www.example.com");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        using var allowed = await host.Client.SendAsync(preflight, TestContext.Current.CancellationToken);
        using var asked = await new DirectLineClient(host).SendAsync(HttpMethod.Post, path, BotHost.Secret, origin: "https://www.example.com");

        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Contains("x-ms-bot-agent", allowed.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
        Assert.True(asked.IsSuccessStatusCode);
        Assert.Equal("https://www.example.com", asked.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task One_address_cannot_open_chats_without_end()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);

        for (var i = 0; i < 200; i++)
        {
            using var response = await client.SendAsync(HttpMethod.Post, Path, null);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.NotNull(response.Headers.RetryAfter);
                return;
            }
        }

        Assert.Fail("200 tokens in a row were given out.");
    }
}
