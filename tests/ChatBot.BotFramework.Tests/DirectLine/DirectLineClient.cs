using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

/// <summary>A Direct Line client over HTTP and WebSockets.</summary>
internal sealed class DirectLineClient(BotHost host)
{
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? credential, JsonNode? body = null, string? origin = null)
    {
        var request = new HttpRequestMessage(method, path.StartsWith('/') ? path : $"/v3/directline/{path}");
        if (credential is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonNode> GetJsonAsync(HttpMethod method, string path, string? credential, JsonNode? body = null)
    {
        using var response = await SendAsync(method, path, credential, body);
        response.EnsureSuccessStatusCode();
        return await BotHost.ReadAsync(response);
    }

    /// <summary>A new conversation, begun: its id, token and streamUrl.</summary>
    public async Task<(string Id, string Token, string StreamUrl)> StartAsync()
    {
        var token = (string)(await GetJsonAsync(HttpMethod.Post, "tokens/generate", BotHost.Secret))["token"]!;
        var conversation = await GetJsonAsync(HttpMethod.Post, "conversations", token);
        return ((string)conversation["conversationId"]!, token, (string)conversation["streamUrl"]!);
    }

    public Task<JsonNode> SayAsync(string conversationId, string token, string text) =>
        GetJsonAsync(HttpMethod.Post, $"conversations/{conversationId}/activities", token, Message(text));

    public static JsonObject Message(string text) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "someone" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = "client-1" },
    };

    /// <summary>Polls until <paramref name="count"/> activities are there.</summary>
    public async Task<(IReadOnlyList<JsonNode> Activities, string Watermark)> PollAsync(string conversationId, string token, int count, string watermark = "")
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (true)
        {
            var set = await GetJsonAsync(HttpMethod.Get, $"conversations/{conversationId}/activities?watermark={watermark}", token);
            var activities = set["activities"]!.AsArray();
            if (activities.Count >= count)
            {
                return ([.. activities.Select(activity => activity!)], (string)set["watermark"]!);
            }

            await Task.Delay(10, patience.Token);
        }
    }

    public static async Task<ClientWebSocket> ConnectAsync(string streamUrl, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new Uri(streamUrl), TestContext.Current.CancellationToken);
        return socket;
    }

    /// <summary>The next frame that is not empty; null when the server closed the socket.</summary>
    public static async Task<JsonNode?> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        var buffer = new byte[64 * 1024];
        while (true)
        {
            using var frame = new MemoryStream();
            WebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer, patience.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                frame.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            if (frame.Length > 0)
            {
                return JsonNode.Parse(frame.ToArray());
            }
        }
    }
}
