using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.BotFramework.Tests;

public sealed class DirectLineStreamTests
{
    [Fact]
    public async Task What_came_before_the_socket_opened_is_replayed_and_then_it_goes_on_live()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        await client.SayAsync(id, token, "early");
        await client.PollAsync(id, token, 2);

        using var socket = await DirectLineClient.ConnectAsync(streamUrl);
        var replayed = await DirectLineClient.ReceiveAsync(socket);
        await client.SayAsync(id, token, "late");
        var echoed = await DirectLineClient.ReceiveAsync(socket);
        var answered = await DirectLineClient.ReceiveAsync(socket);

        Assert.Equal(["early", "Echo: early"], replayed!["activities"]!.AsArray().Select(activity => (string)activity!["text"]!));
        Assert.Equal("late", (string?)echoed!["activities"]![0]!["text"]);
        Assert.Equal("Echo: late", (string?)answered!["activities"]![0]!["text"]);
        Assert.Equal("4", (string?)answered["watermark"]);
    }

    [Fact]
    public async Task Typing_goes_over_the_socket_and_is_never_polled()
    {
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            await turnContext.SendActivityAsync(Activity.CreateTypingActivity(), cancellationToken);
            await turnContext.SendActivityAsync("answer", cancellationToken);
        }));
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        using var socket = await DirectLineClient.ConnectAsync(streamUrl);

        await client.SayAsync(id, token, "hello");
        var types = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            types.Add((string)(await DirectLineClient.ReceiveAsync(socket))!["activities"]![0]!["type"]!);
        }

        var (polled, _) = await client.PollAsync(id, token, 2);

        Assert.Equal(["message", "typing", "message"], types);
        Assert.DoesNotContain(polled, activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task A_client_that_reconnects_with_its_watermark_gets_what_it_missed_and_nothing_twice()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();
        await client.SayAsync(id, token, "one");
        var (_, watermark) = await client.PollAsync(id, token, 2);
        await client.SayAsync(id, token, "two");
        await client.PollAsync(id, token, 4);

        var reconnected = await client.GetJsonAsync(HttpMethod.Get, $"conversations/{id}?watermark={watermark}", token);
        using var socket = await DirectLineClient.ConnectAsync((string)reconnected["streamUrl"]!);
        var missed = await DirectLineClient.ReceiveAsync(socket);

        Assert.Equal(["two", "Echo: two"], missed!["activities"]!.AsArray().Select(activity => (string)activity!["text"]!));
    }

    [Fact]
    public async Task A_second_socket_takes_the_place_of_the_first()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        using var first = await DirectLineClient.ConnectAsync(streamUrl);
        using var second = await DirectLineClient.ConnectAsync(streamUrl);

        Assert.Null(await DirectLineClient.ReceiveAsync(first));
        await client.SayAsync(id, token, "hello");
        Assert.Equal("hello", (string?)(await DirectLineClient.ReceiveAsync(second))!["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task A_client_that_goes_away_costs_nothing()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        using (var socket = await DirectLineClient.ConnectAsync(streamUrl))
        {
            socket.Abort();
        }

        await client.SayAsync(id, token, "still there?");
        await client.PollAsync(id, token, 2);

        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task A_client_that_goes_away_while_it_is_answered_finds_the_answer_when_it_comes_back()
    {
        var left = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            var stream = new StreamingResponse(turnContext, TimeProvider.System);
            stream.QueueTextChunk("One. ", cancellationToken);
            await left.Task.WaitAsync(cancellationToken);
            stream.QueueTextChunk("Two. ", cancellationToken);
            await stream.EndStreamAsync(Activity.CreateMessageActivity("One. Two. Three."), cancellationToken);
        }));
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        using (var socket = await DirectLineClient.ConnectAsync(streamUrl))
        {
            await client.SayAsync(id, token, "hello");
            await DirectLineClient.ReceiveAsync(socket);
            Assert.Equal("One. ", (string?)(await DirectLineClient.ReceiveAsync(socket))!["activities"]![0]!["text"]);
            socket.Abort();
        }

        left.SetResult();
        var (activities, _) = await client.PollAsync(id, token, 2);

        Assert.Equal("One. Two. Three.", (string?)activities[1]["text"]);
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task A_stream_url_is_good_for_a_minute()
    {
        var time = new SettableTime();
        await using var host = await BotHost.StartAsync(services => services.AddSingleton<IBot>(DelegateBot.Silent).AddSingleton<TimeProvider>(time));
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();

        time.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(streamUrl));
        var again = await client.GetJsonAsync(HttpMethod.Get, $"conversations/{id}", token);
        using var socket = await DirectLineClient.ConnectAsync((string)again["streamUrl"]!);

        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task When_the_server_stops_the_turn_is_finished_and_the_socket_closed()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            started.SetResult();
            await release.Task.WaitAsync(cancellationToken);
            await turnContext.SendActivityAsync("finished", cancellationToken);
        }));
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        using var socket = await DirectLineClient.ConnectAsync(streamUrl);
        await client.SayAsync(id, token, "hello");
        await started.Task;

        var stopped = host.StopAsync();
        release.SetResult();
        await DirectLineClient.ReceiveAsync(socket);
        var answer = await DirectLineClient.ReceiveAsync(socket);
        var end = await DirectLineClient.ReceiveAsync(socket);
        await stopped;

        Assert.Equal("finished", (string?)answer!["activities"]![0]!["text"]);
        Assert.Null(end);
    }

    [Theory]
    [InlineData("t=garbage", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task A_socket_needs_the_token_of_its_stream_url(string query, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);
        var (id, _, _) = await client.StartAsync();
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(
            new Uri($"ws://{host.Url.Authority}/v3/directline/conversations/{id}/stream?{query}"),
            TestContext.Current.CancellationToken));

        Assert.Equal(status, socket.HttpStatusCode);
    }

    [Fact]
    public async Task A_clients_token_opens_no_socket_and_a_stream_token_nothing_else()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        var streamToken = streamUrl[(streamUrl.IndexOf("t=", StringComparison.Ordinal) + 2)..];

        using var stream = await client.SendAsync(HttpMethod.Get, $"conversations/{id}/stream?t={token}", null);
        using var activities = await client.SendAsync(HttpMethod.Get, $"conversations/{id}/activities", streamToken);

        Assert.Equal(HttpStatusCode.Forbidden, stream.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, activities.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_origin_opens_no_socket()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent, ("DirectLine:AllowedOrigins", "https://www.example.com"));
        var (_, _, streamUrl) = await new DirectLineClient(host).StartAsync();

        using var allowed = await DirectLineClient.ConnectAsync(streamUrl, "https://www.example.com");
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(streamUrl, "https://evil.example"));

        Assert.Equal(WebSocketState.Open, allowed.State);
    }
}
