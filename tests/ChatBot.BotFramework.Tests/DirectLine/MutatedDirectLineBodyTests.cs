using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ChatBot.BotFramework.Tests;

/// <summary>Bodies with something else than expected at each of their places, and bodies that are no JSON.</summary>
public sealed class MutatedDirectLineBodyTests
{
    private static readonly string[] Others =
    [
        "null", "true", "-1", "1e400", "12345678901234567890", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"../..\"", "[]", "[null]", "{}", """{"id":7}""",
        """{"id":null}""", "nothing", "", new string('[', 5000) + new string(']', 5000),
    ];

    private static readonly string[] NoJson = ["nothing", ""];

    [Theory]
    [InlineData("type", "text", "from", "locale", "entities", "attachments", "channelData", "value", "name", "timestamp", "conversation", "replyToId", "deliveryMode")]
    public async Task An_activity_is_taken_or_refused_with_a_reason_and_never_fails(params string[] places)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        foreach (var place in places)
        {
            // Of its own, since a conversation takes only so many turns at once.
            var (id, token, _) = await new DirectLineClient(host).StartAsync();
            foreach (var other in Others)
            {
                var type = place == "type" ? "" : "\"type\":\"message\",";
                var status = await PostAsync(host, $"conversations/{id}/activities", token, $$"""{{{type}}"{{place}}":{{other}}}""");

                Assert.True(status == HttpStatusCode.BadRequest || !NoJson.Contains(other), $"{place} {other} was taken.");
            }
        }
    }

    [Theory]
    [InlineData("tokens/generate")]
    [InlineData("tokens/refresh")]
    [InlineData("conversations")]
    public async Task A_body_is_taken_or_refused_with_a_reason_and_never_fails(string path)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var (_, token, _) = await new DirectLineClient(host).StartAsync();
        var credential = path == "tokens/generate" ? BotHost.Secret : token;
        foreach (var other in Others)
        {
            await PostAsync(host, path, credential, other);
            await PostAsync(host, path, credential, $$"""{"user":{{other}}}""");
            await PostAsync(host, path, credential, $$$"""{"user":{"id":{{{other}}}}}""");
        }
    }

    private static async Task<HttpStatusCode> PostAsync(BotHost host, string path, string credential, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/{path}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.NoContent or HttpStatusCode.BadRequest,
            $"{path} {body[..Math.Min(body.Length, 80)]}: {response.StatusCode}");
        if (response.StatusCode == HttpStatusCode.BadRequest)
        {
            Assert.NotEmpty((string)(await BotHost.ReadAsync(response))["error"]!["message"]!);
        }

        return response.StatusCode;
    }
}
