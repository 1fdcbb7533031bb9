using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatBot.BotFramework.Tests;

public sealed class DirectLineTokenTests
{
    [Fact]
    public async Task The_secret_makes_a_token_for_one_user_in_one_conversation()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent, ("DirectLine:TokenLifetime", "00:45:00"));
        var client = new DirectLineClient(host);

        var grant = await client.GetJsonAsync(HttpMethod.Post, "tokens/generate", BotHost.Secret);

        var token = new JsonWebToken((string)grant["token"]!);
        Assert.StartsWith("dl_", token.GetClaim("user").Value, StringComparison.Ordinal);
        Assert.Equal((string?)grant["conversationId"], token.GetClaim("conv").Value);
        Assert.Equal(2700, (int)grant["expires_in"]!);
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("dl_")]
    public async Task A_user_id_without_the_prefix_is_refused(string userId)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var parameters = new JsonObject { ["user"] = new JsonObject { ["id"] = userId } };

        using var response = await new DirectLineClient(host).SendAsync(HttpMethod.Post, "tokens/generate", BotHost.Secret, parameters);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("tokens/generate")]
    [InlineData("tokens/refresh")]
    [InlineData("conversations")]
    [InlineData("conversations/c1/activities")]
    [InlineData("conversations/c1/upload")]
    public async Task Without_a_credential_the_answer_is_401_and_with_a_wrong_one_403(string path)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);

        using var without = await client.SendAsync(HttpMethod.Post, path, null);
        using var wrong = await client.SendAsync(HttpMethod.Post, path, "wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
    }

    [Fact]
    public async Task A_token_makes_no_other_token_and_opens_no_other_conversation()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);
        var (_, mine, _) = await client.StartAsync();
        var (other, _, _) = await client.StartAsync();

        using var generated = await client.SendAsync(HttpMethod.Post, "tokens/generate", mine);
        using var read = await client.SendAsync(HttpMethod.Get, $"conversations/{other}/activities", mine);
        using var said = await client.SendAsync(HttpMethod.Post, $"conversations/{other}/activities", mine, DirectLineClient.Message("hello"));

        Assert.All([generated, read, said], response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
    }

    [Fact]
    public async Task A_token_is_refreshed_for_the_same_conversation_and_user_until_it_expires()
    {
        var time = new SettableTime();
        await using var host = await BotHost.StartAsync(
            services => services.AddSingleton<IBot>(DelegateBot.Silent).AddSingleton<TimeProvider>(time),
            ("DirectLine:TokenLifetime", "00:10:00"));
        var client = new DirectLineClient(host);
        var first = (string)(await client.GetJsonAsync(HttpMethod.Post, "tokens/generate", BotHost.Secret))["token"]!;

        time.Advance(TimeSpan.FromMinutes(9));
        var second = (string)(await client.GetJsonAsync(HttpMethod.Post, "tokens/refresh", first))["token"]!;
        time.Advance(TimeSpan.FromMinutes(2));
        using var expired = await client.SendAsync(HttpMethod.Post, "tokens/refresh", first);
        using var good = await client.SendAsync(HttpMethod.Post, "tokens/refresh", second);

        Assert.Equal(new JsonWebToken(first).GetClaim("user").Value, new JsonWebToken(second).GetClaim("user").Value);
        Assert.Equal(HttpStatusCode.Forbidden, expired.StatusCode);
        Assert.Equal("TokenExpired", (string?)(await BotHost.ReadAsync(expired))["error"]!["code"]);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Fact]
    public async Task A_token_of_a_bot_with_another_secret_is_refused()
    {
        await using var one = await BotHost.StartAsync(DelegateBot.Silent);
        await using var other = await BotHost.StartAsync(DelegateBot.Silent, ("DirectLine:Secret", ""));
        var token = (string)(await new DirectLineClient(one).GetJsonAsync(HttpMethod.Post, "tokens/generate", BotHost.Secret))["token"]!;

        using var refused = await new DirectLineClient(other).SendAsync(HttpMethod.Post, "conversations", token);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
