using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests;

public sealed class StreamingResponseTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task In_a_Teams_chat_the_text_so_far_is_shown_and_the_message_comes_last()
    {
        await using var channel = await FakeChannel.StartAsync((_, _) => Results.Json(new { id = "stream-1" }, statusCode: 201));
        var steps = new Queue<TaskCompletionSource>([new(), new()]);
        var (first, second) = (steps.Dequeue(), steps.Dequeue());
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            stream.QueueInformativeUpdate(new string('i', 2000), cancellationToken);
            await first.Task;
            stream.QueueTextChunk("One. ", cancellationToken);
            await second.Task;
            stream.QueueTextChunk("Two. ", cancellationToken);
            await stream.EndStreamAsync(TeamsMessages.CreateAIMessage("One. Two. Three [1].", [new ClientCitation(1, "name", "quote")]), cancellationToken);
        });

        using var response = await host.PostAsync(Personal(channel));
        var informative = await NextAsync(channel);
        first.SetResult();
        var streaming = await NextAsync(channel);
        second.SetResult();
        var final = await NextAsync(channel);
        // The second chunk may have been shown by itself before the message.
        if ((string?)InfoOf(final)["streamType"] == "streaming")
        {
            final = await NextAsync(channel);
        }

        Assert.Equal(("typing", 1000), ((string?)informative["type"], ((string)informative["text"]!).Length));
        AssertInfo(informative, "informative", null, 1);
        Assert.Equal(("typing", "One. "), ((string?)streaming["type"], (string?)streaming["text"]));
        AssertInfo(streaming, "streaming", "stream-1", 2);
        Assert.Equal(("message", "One. Two. Three [1]."), ((string?)final["type"], (string?)final["text"]));
        AssertInfo(final, "final", "stream-1", null);
        Assert.Equal(2, final["entities"]!.AsArray().Count);
        Assert.Null(streaming["channelData"]);
        Assert.NotNull(final["channelData"]!["feedbackLoop"]);
    }

    [Fact]
    public async Task Teams_gets_at_most_one_part_a_second_and_each_holds_what_was_shown_before()
    {
        var arrivals = new List<DateTimeOffset>();
        var texts = new List<string>();
        await using var channel = await FakeChannel.StartAsync((_, call) =>
        {
            arrivals.Add(time.GetUtcNow());
            texts.Add((string)call.Body!["text"]!);
            return Results.Json(new { id = "stream-1" });
        });
        var ended = new TaskCompletionSource();
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            var enough = channel.SeenAsync(_ => true, times: 5);
            var text = "";
            for (var i = 0; !enough.IsCompleted; i++)
            {
                stream.QueueTextChunk($"{i} ", cancellationToken);
                text += $"{i} ";
                await Task.Delay(TimeSpan.FromMilliseconds(300), time, cancellationToken);
            }

            await stream.EndStreamAsync(Activity.CreateMessageActivity(text), cancellationToken);
            ended.SetResult();
        });

        using var response = await host.PostAsync(Personal(channel));
        await time.AdvanceUntilAsync(ended.Task, TimeSpan.FromMilliseconds(100));

        Assert.All(arrivals.Zip(arrivals.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
        Assert.All(texts.Zip(texts.Skip(1)), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task In_a_group_only_the_whole_message_is_sent(string conversationType)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await StartAsync(Say(() => Task.CompletedTask, "One. ", "One. Two."));
        var activity = Personal(channel);
        activity["conversation"] = new JsonObject { ["id"] = "c1", ["isGroup"] = true, ["conversationType"] = conversationType };

        using var response = await host.PostAsync(activity);
        var message = await NextAsync(channel);

        Assert.Equal(("message", "One. Two."), ((string?)message["type"], (string?)message["text"]));
        Assert.Null(message["entities"]);
    }

    [Fact]
    public async Task When_the_user_stops_the_stream_nothing_more_is_sent_and_no_error_is_thrown()
    {
        await using var channel = await FakeChannel.StartAsync((number, _) => number == 1
            ? Results.Json(new { id = "stream-1" })
            : NotAllowed("Content stream was canceled by user."));
        var ended = new TaskCompletionSource<(ResourceResponse? Response, bool IsCanceled)>();
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            stream.QueueTextChunk("One. ", cancellationToken);
            await channel.SeenAsync(IsPart);
            stream.QueueTextChunk("Two. ", cancellationToken);
            var response = await stream.EndStreamAsync(Activity.CreateMessageActivity("One. Two. Three."), cancellationToken);
            ended.SetResult((response, stream.IsCanceledByUser));
        });

        using var response = await host.PostAsync(Personal(channel));
        var (sent, isCanceled) = await time.AdvanceUntilAsync(ended.Task, TimeSpan.FromMilliseconds(250));
        await channel.NextAsync();
        await channel.NextAsync();

        Assert.Null(sent);
        Assert.True(isCanceled);
        Assert.False(channel.HasMore);
        Assert.Empty(host.Log.Errors);
    }

    [Theory]
    [InlineData("Content stream finished due to exceeded streaming time.")]
    [InlineData("Content stream is not allowed")]
    [InlineData("Content stream is not allowed on an already completed streamed message")]
    public async Task When_Teams_ends_the_stream_the_message_is_sent_by_itself(string reason)
    {
        await using var channel = await FakeChannel.StartAsync((number, call) => number == 1 || call.Body!["entities"] is null
            ? Results.Json(new { id = $"sent-{number}" })
            : NotAllowed(reason));
        await using var host = await StartAsync(Say(() => channel.SeenAsync(IsPart), "One. ", "One. Two."));

        using var response = await host.PostAsync(Personal(channel));
        JsonNode message;
        do
        {
            message = await NextAsync(channel);
        }
        while ((string?)message["type"] != "message" || message["entities"] is not null);

        Assert.Equal("One. Two.", (string?)message["text"]);
    }

    [Fact]
    public async Task After_two_minutes_nothing_is_streamed_and_the_message_is_sent_by_itself()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            stream.QueueTextChunk("One. ", cancellationToken);
            await channel.SeenAsync(IsPart);
            await Task.Delay(TimeSpan.FromSeconds(130), time, cancellationToken);
            stream.QueueTextChunk("Two. ", cancellationToken);
            await stream.EndStreamAsync(Activity.CreateMessageActivity("One. Two. Three."), cancellationToken);
        });

        using var response = await host.PostAsync(Personal(channel));
        var streamed = await NextAsync(channel);
        var message = await NextAsync(channel);

        Assert.Equal("One. ", (string?)streamed["text"]);
        Assert.Equal(("message", "One. Two. Three."), ((string?)message["type"], (string?)message["text"]));
        Assert.Null(message["entities"]);
    }

    [Fact]
    public async Task A_message_that_takes_back_what_was_shown_is_an_error()
    {
        await using var channel = await FakeChannel.StartAsync();
        var failed = new TaskCompletionSource<Exception>();
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            stream.QueueTextChunk("Yes. ", cancellationToken);
            await channel.SeenAsync(IsPart);
            await stream.EndStreamAsync(Activity.CreateMessageActivity("No."), cancellationToken);
        });
        host.Adapter.OnTurnError = (_, error) =>
        {
            failed.SetResult(error);
            return Task.CompletedTask;
        };

        using var response = await host.PostAsync(Personal(channel));

        Assert.IsType<ArgumentException>(await time.AdvanceUntilAsync(failed.Task, TimeSpan.FromMilliseconds(250)));
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    public async Task What_is_ready_at_once_is_sent_whole(string conversationType)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            stream.QueueInformativeUpdate("Looking", cancellationToken);
            stream.QueueTextChunk("One. ", cancellationToken);
            await stream.EndStreamAsync(Activity.CreateMessageActivity("One. Two."), cancellationToken);
        });
        var activity = Personal(channel);
        activity["conversation"]!["conversationType"] = conversationType;

        using var response = await host.PostAsync(activity);
        // No time goes by: a part that waited for its turn would keep the message from coming.
        var message = (await channel.NextAsync()).Body!;

        Assert.Equal(("message", "One. Two."), ((string?)message["type"], (string?)message["text"]));
        Assert.Null(message["entities"]);
    }

    [Fact]
    public async Task A_text_that_would_not_fit_with_its_citations_is_not_shown_before_its_end()
    {
        await using var channel = await FakeChannel.StartAsync();
        var text = new string('x', 60_000);
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            stream.QueueTextChunk("One. ", cancellationToken);
            await channel.SeenAsync(IsPart);
            stream.QueueTextChunk(text, cancellationToken);
            await Task.Delay(TimeSpan.FromSeconds(2), time, cancellationToken);
            await stream.EndStreamAsync(TeamsMessages.CreateAIMessage("One. " + text, []), cancellationToken);
        });

        using var response = await host.PostAsync(Personal(channel));
        var (part, final) = (await NextAsync(channel), await NextAsync(channel));

        Assert.Equal("One. ", (string?)part["text"]);
        AssertInfo(final, "final", "sent-1", null);
        Assert.InRange(((string)final["text"]!).Length, 40_000, 51_200);
    }

    [Fact]
    public async Task Web_Chat_gets_no_informative_update_for_it_shows_none()
    {
        await using var host = await StartAsync(async (stream, cancellationToken) =>
        {
            stream.QueueInformativeUpdate("Looking", cancellationToken);
            await Task.Delay(TimeSpan.FromSeconds(2), time, cancellationToken);
            await stream.EndStreamAsync(Activity.CreateMessageActivity("One."), cancellationToken);
        });
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        using var socket = await DirectLineClient.ConnectAsync(streamUrl);

        await client.SayAsync(id, token, "hello");
        await DirectLineClient.ReceiveAsync(socket);
        var message = (await time.AdvanceUntilAsync(DirectLineClient.ReceiveAsync(socket), TimeSpan.FromMilliseconds(250)))!["activities"]![0]!;

        Assert.Equal(("message", "One."), ((string?)message["type"], (string?)message["text"]));
    }

    [Fact]
    public async Task In_Web_Chat_the_parts_are_marked_in_channelData_and_only_the_message_is_kept()
    {
        var shown = new TaskCompletionSource();
        await using var host = await StartAsync(Say(() => shown.Task, "One. ", "One. Two."));
        var client = new DirectLineClient(host);
        var (id, token, streamUrl) = await client.StartAsync();
        using var socket = await DirectLineClient.ConnectAsync(streamUrl);

        await client.SayAsync(id, token, "hello");
        await DirectLineClient.ReceiveAsync(socket);
        var part = (await time.AdvanceUntilAsync(DirectLineClient.ReceiveAsync(socket), TimeSpan.FromMilliseconds(50)))!["activities"]![0]!;
        shown.SetResult();
        var message = (await time.AdvanceUntilAsync(DirectLineClient.ReceiveAsync(socket), TimeSpan.FromMilliseconds(250)))!["activities"]![0]!;
        var (kept, _) = await client.PollAsync(id, token, 2);

        Assert.Equal(("typing", "streaming", 1), ((string?)part["type"], (string?)part["channelData"]!["streamType"], (int)part["channelData"]!["streamSequence"]!));
        Assert.Equal(("message", "final"), ((string?)message["type"], (string?)message["channelData"]!["streamType"]));
        Assert.Equal((string?)part["id"], (string?)message["channelData"]!["streamId"]);
        Assert.Null(message["channelData"]!["streamSequence"]);
        Assert.Equal(2, kept.Count);
    }

    /// <summary>A turn that streams one part and, when it was shown, ends with a message.</summary>
    private static Func<StreamingResponse, CancellationToken, Task> Say(Func<Task> shown, string chunk, string message) => async (stream, cancellationToken) =>
    {
        stream.QueueTextChunk(chunk, cancellationToken);
        await shown();
        await stream.EndStreamAsync(Activity.CreateMessageActivity(message), cancellationToken);
    };

    private Task<BotHost> StartAsync(Func<StreamingResponse, CancellationToken, Task> turn) => BotHost.StartAsync(services => services
        .AddSingleton<TimeProvider>(time)
        .AddSingleton<IBot>(new DelegateBot((turnContext, cancellationToken) => turnContext.Activity.Type == ActivityTypes.Message
            ? turn(new StreamingResponse(turnContext, time), cancellationToken)
            : Task.CompletedTask)));

    private async Task<JsonNode> NextAsync(FakeChannel channel) =>
        (await time.AdvanceUntilAsync(channel.NextAsync(), TimeSpan.FromMilliseconds(250))).Body!;

    private static bool IsPart(ConnectorCall call) => (string?)call.Body!["type"] == "typing";

    private static JsonObject Personal(FakeChannel channel)
    {
        var activity = channel.Activity();
        activity["channelId"] = "msteams";
        activity["conversation"] = new JsonObject { ["id"] = "c1", ["conversationType"] = "personal" };
        return activity;
    }

    private static IResult NotAllowed(string reason) => Results.Json(new { error = new { code = "ContentStreamNotAllowed", message = reason } }, statusCode: 403);

    private static JsonNode InfoOf(JsonNode activity) => activity["entities"]!.AsArray().Single(entity => (string?)entity!["type"] == "streaminfo")!;

    private static void AssertInfo(JsonNode activity, string type, string? id, int? sequence)
    {
        var info = InfoOf(activity);
        Assert.Equal((type, id, sequence), ((string?)info["streamType"], (string?)info["streamId"], (int?)info["streamSequence"]));
    }
}
