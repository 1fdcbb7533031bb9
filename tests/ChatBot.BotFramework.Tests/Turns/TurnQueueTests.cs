using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBot.BotFramework.Tests;

public sealed class TurnQueueTests
{
    [Fact]
    public async Task Turns_of_one_conversation_run_in_order_and_never_two_at_once()
    {
        await using var channel = await FakeChannel.StartAsync();
        var running = 0;
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            var others = Interlocked.Increment(ref running) - 1;
            await turnContext.SendActivityAsync($"{turnContext.Activity.Text}, {others} others", cancellationToken);
            Interlocked.Decrement(ref running);
        }));

        for (var i = 0; i < 20; i++)
        {
            using (await host.PostAsync(channel.Activity(text: $"{i}")))
            {
            }
        }

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal($"{i}, 0 others", (string?)(await channel.NextAsync()).Body!["text"]);
        }
    }

    [Fact]
    public async Task A_conversation_does_not_wait_for_another()
    {
        await using var channel = await FakeChannel.StartAsync();
        var release = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            if (turnContext.Activity.Conversation!.Id == "slow")
            {
                await release.Task.WaitAsync(cancellationToken);
            }

            await turnContext.SendActivityAsync(turnContext.Activity.Conversation.Id!, cancellationToken);
        }));

        using var slow = await host.PostAsync(channel.Activity(conversation: "slow"));
        using var fast = await host.PostAsync(channel.Activity(conversation: "fast"));

        Assert.Equal("fast", (string?)(await channel.NextAsync()).Body!["text"]);
        release.SetResult();
        Assert.Equal("slow", (string?)(await channel.NextAsync()).Body!["text"]);
    }

    [Fact]
    public async Task A_turn_that_fails_is_told_of_and_the_next_one_runs()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot((turnContext, cancellationToken) => turnContext.Activity.Text == "bad"
            ? throw new InvalidOperationException("a bug")
            : turnContext.SendActivityAsync("fine", cancellationToken)));
        host.Adapter.OnTurnError = (turnContext, error) => turnContext.SendActivityAsync($"Sorry: {error.Message}", TestContext.Current.CancellationToken);

        using var bad = await host.PostAsync(channel.Activity(text: "bad"));
        using var good = await host.PostAsync(channel.Activity(text: "good"));

        Assert.Equal("Sorry: a bug", (string?)(await channel.NextAsync()).Body!["text"]);
        Assert.Equal("fine", (string?)(await channel.NextAsync()).Body!["text"]);
        Assert.NotEmpty(host.Log.Errors);
    }

    [Fact]
    public async Task Too_many_waiting_turns_of_one_conversation_are_refused()
    {
        await using var channel = await FakeChannel.StartAsync();
        var release = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot((_, cancellationToken) => release.Task.WaitAsync(cancellationToken)));

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 100; i++)
        {
            using var response = await host.PostAsync(channel.Activity());
            statuses.Add(response.StatusCode);
        }

        using var other = await host.PostAsync(channel.Activity(conversation: "other"));
        release.SetResult();
        Assert.Equal(HttpStatusCode.Accepted, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.Equal(HttpStatusCode.Accepted, other.StatusCode);
    }

    [Fact]
    public async Task When_the_server_stops_turns_that_do_not_end_are_told_of_running_and_waiting_ones()
    {
        await using var channel = await FakeChannel.StartAsync();
        var started = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(services => services
            .Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(3))
            .AddSingleton<IBot>(new DelegateBot((_, cancellationToken) =>
            {
                started.TrySetResult();
                return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            })));
        host.Adapter.OnTurnError = (turnContext, error) => turnContext.SendActivityAsync(
            $"{turnContext.Activity.Text}: {error is OperationCanceledException}",
            TestContext.Current.CancellationToken);

        using var first = await host.PostAsync(channel.Activity(text: "running"));
        await started.Task;
        using var second = await host.PostAsync(channel.Activity(text: "waiting"));
        await host.StopAsync();

        Assert.Equal("running: True", (string?)(await channel.NextAsync()).Body!["text"]);
        Assert.Equal("waiting: True", (string?)(await channel.NextAsync()).Body!["text"]);
    }

    [Fact]
    public async Task A_turn_that_never_ends_does_not_keep_the_server_from_stopping()
    {
        await using var channel = await FakeChannel.StartAsync();
        var (started, never) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await BotHost.StartAsync(services => services
            .Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1))
            .AddSingleton<IBot>(new DelegateBot((_, _) =>
            {
                started.SetResult();
                return never.Task;
            })));

        using var response = await host.PostAsync(channel.Activity());
        await started.Task;
        await host.StopAsync();

        Assert.False(never.Task.IsCompleted);
        Assert.Contains(host.Log.Warnings, warning => warning.Contains("given up", StringComparison.Ordinal));
        never.SetResult();
    }

    [Fact]
    public async Task A_caller_that_disconnects_ends_the_turn_it_waited_for_and_that_is_no_error()
    {
        await using var channel = await FakeChannel.StartAsync();
        var started = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (_, cancellationToken) =>
        {
            started.SetResult();
            await using var registration = cancellationToken.Register(() => ended.SetResult());
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }));
        var activity = channel.Activity();
        activity["deliveryMode"] = "expectReplies";
        using var content = new StringContent(activity.ToJsonString());
        using var disconnect = new CancellationTokenSource();

        var posted = host.Client.PostAsync("/api/messages", content, disconnect.Token);
        await started.Task;
        await disconnect.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posted);
        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);
        await host.StopAsync();
        Assert.Empty(host.Log.Errors);
    }
}
