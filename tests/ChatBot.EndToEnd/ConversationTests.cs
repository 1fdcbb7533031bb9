using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ChatBot.EndToEnd;

/// <summary>A conversation over Direct Line with the real program, which is killed and started anew.</summary>
public sealed class ConversationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_goes_on_where_it_was_after_the_program_was_killed_and_its_answers_can_still_be_judged()
    {
        using var folder = new TemporaryFolder();
        var settings = Harbour.WriteTo(folder);
        string token, id, watermark;
        JsonArray before;
        await using (var program = await RunningProgram.StartAsync(folder.Path, settings))
        {
            var grant = await SendAsync(program, HttpMethod.Post, "api/webchat/token", token: null);
            (token, id) = ((string)grant["token"]!, (string)grant["conversationId"]!);
            await SendAsync(program, HttpMethod.Post, "v3/directline/conversations", token);
            await AskAsync(program, token, id, Harbour.HowLong);
            // Turns come one after another: once this one is answered, the one before has kept all it keeps.
            before = await AskAsync(program, token, id, "Hallo");
            watermark = $"{before.Count}";
        }

        await using var again = await RunningProgram.StartAsync(folder.Path, settings);
        var reconnected = await SendAsync(again, HttpMethod.Get, $"v3/directline/conversations/{id}?watermark={watermark}", token);
        var kept = (await SendAsync(again, HttpMethod.Get, $"v3/directline/conversations/{id}/activities", token))["activities"]!.AsArray();
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((string)reconnected["streamUrl"]!), Stop);
        var after = await AskAsync(again, token, id, "Was kritisierte Edda Brinkmann?");
        var first = await ReceiveAsync(socket);
        var judged = before.Single(activity => ((string?)activity!["text"])?.Contains(Harbour.Lasts, StringComparison.Ordinal) is true)!;
        await SendAsync(again, HttpMethod.Post, $"v3/directline/conversations/{id}/activities", token, ThumbDown(judged));

        Assert.True(JsonNode.DeepEquals(before, kept), $"{before}\n{kept}");
        Assert.Equal(before.Select(IdOf), after.Take(before.Count).Select(IdOf));
        Assert.Contains("Zeitplan", (string?)after[^1]!["text"], StringComparison.Ordinal);
        Assert.Equal("Was kritisierte Edda Brinkmann?", (string?)first["activities"]![0]!["text"]);
        Assert.Equal(after.Count, after.Select(IdOf).Distinct().Count());
        await again.UntilLoggedAsync("Thumb down for an answer of writer extract");
        Assert.DoesNotContain("fail:", again.Log, StringComparison.Ordinal);
    }

    private static JsonObject ThumbDown(JsonNode answer) => new()
    {
        ["type"] = "event",
        ["name"] = "webchat:activity-status/feedback",
        ["entities"] = new JsonArray(
            answer["entities"]![0]!["potentialAction"]!.AsArray().Single(action => (string?)action!["@type"] == "DislikeAction")!.DeepClone()),
    };

    private static string? IdOf(JsonNode? activity) => (string?)activity!["id"];

    /// <summary>Asks, waits for the answer, and gives all activities of the conversation.</summary>
    private static async Task<JsonArray> AskAsync(RunningProgram program, string token, string id, string question)
    {
        var path = $"v3/directline/conversations/{id}/activities";
        var asked = await SendAsync(program, HttpMethod.Post, path, token, new JsonObject { ["type"] = "message", ["text"] = question, ["locale"] = "en" });
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            var activities = (await SendAsync(program, HttpMethod.Get, path, token))["activities"]!.AsArray();
            if (activities.Any(activity => (string?)activity!["replyToId"] == (string)asked["id"]!))
            {
                return activities;
            }

            await poll.WaitForNextTickAsync(limit.Token);
        }
    }

    private static async Task<JsonObject> SendAsync(RunningProgram program, HttpMethod method, string path, string? token, JsonObject? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await program.Client.SendAsync(request, Stop);
        Assert.InRange(response.StatusCode, HttpStatusCode.OK, HttpStatusCode.Created);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }

    private static async Task<JsonNode> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[256 * 1024];
        while (true)
        {
            var frame = await socket.ReceiveAsync(buffer, Stop).WaitAsync(Patience, Stop);
            if (frame.Count > 0)
            {
                return JsonNode.Parse(buffer.AsSpan(0, frame.Count))!;
            }
        }
    }
}
