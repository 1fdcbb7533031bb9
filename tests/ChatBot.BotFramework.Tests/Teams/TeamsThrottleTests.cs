using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests;

public sealed class TeamsThrottleTests
{
    [Fact]
    public async Task A_conversation_gets_no_more_than_Teams_takes_in_1_2_and_30_seconds_and_in_an_hour()
    {
        const int Count = 1830;
        var time = new JumpingTime();
        var arrivals = new List<DateTimeOffset>();
        var ended = new TaskCompletionSource();
        await using var channel = await FakeChannel.StartAsync((_, _) =>
        {
            arrivals.Add(time.GetUtcNow());
            return Results.Json(new { id = "1" });
        });
        await using var host = await BotHost.StartAsync(services => services.AddSingleton<TimeProvider>(time).AddSingleton<IBot>(
            new DelegateBot(async (turnContext, cancellationToken) =>
            {
                for (var i = 0; i < Count; i++)
                {
                    await turnContext.SendActivityAsync("message", cancellationToken);
                }

                ended.SetResult();
            })));
        var activity = channel.Activity();
        activity["channelId"] = "msteams";

        using var response = await host.PostAsync(activity);
        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Count, arrivals.Count);
        foreach (var (most, window) in new[] { (7, 1), (8, 2), (60, 30), (1800, 3600) })
        {
            var waits = arrivals.Skip(most).Zip(arrivals, (later, earlier) => (later - earlier).TotalSeconds).ToList();
            Assert.All(waits, wait => Assert.InRange(wait, window, double.MaxValue));
            Assert.Contains(window, waits);
        }
    }

    [Fact]
    public async Task One_conversation_does_not_slow_another_nor_another_channel()
    {
        var time = new FakeTimeProvider();
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(services => services.AddSingleton<TimeProvider>(time).AddSingleton<IBot>(
            new DelegateBot(async (turnContext, cancellationToken) =>
            {
                for (var i = 0; i < 7; i++)
                {
                    await turnContext.SendActivityAsync("message", cancellationToken);
                }
            })));

        foreach (var (channelId, conversation) in new[] { ("msteams", "a"), ("msteams", "b"), ("emulator", "c"), ("emulator", "c") })
        {
            var activity = channel.Activity(conversation: conversation);
            activity["channelId"] = channelId;
            using var response = await host.PostAsync(activity);
        }

        for (var i = 0; i < 28; i++)
        {
            Assert.Equal("message", (string?)(await channel.NextAsync()).Body!["text"]);
        }
    }
}
