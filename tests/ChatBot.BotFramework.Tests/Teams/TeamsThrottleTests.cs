using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests;

public sealed class TeamsThrottleTests
{
    [Fact]
    public async Task A_conversation_gets_no_more_than_Teams_takes_in_1_2_and_30_seconds()
    {
        var time = new FakeTimeProvider();
        var begin = time.GetUtcNow();
        var arrivals = new ConcurrentQueue<int>();
        await using var channel = await FakeChannel.StartAsync((_, _) =>
        {
            arrivals.Enqueue((int)(time.GetUtcNow() - begin).TotalSeconds);
            return Results.Json(new { id = "1" });
        });
        await using var host = await BotHost.StartAsync(services => services.AddSingleton<TimeProvider>(time).AddSingleton<IBot>(
            new DelegateBot(async (turnContext, cancellationToken) =>
            {
                for (var i = 0; i < 100; i++)
                {
                    await turnContext.SendActivityAsync("message", cancellationToken);
                }
            })));
        var activity = channel.Activity();
        activity["channelId"] = "msteams";

        using var response = await host.PostAsync(activity);
        // Seven at once and the eighth a second later, until there were 60 in half a minute.
        int[] expected = [7, 1, 7, 1, 7, 1, 7, 1, 7, 1, 7, 1, 7, 1, 4, .. new int[15], 7];
        foreach (var count in expected)
        {
            for (var i = 0; i < count; i++)
            {
                await channel.NextAsync();
            }

            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(expected, Enumerable.Range(0, 31).Select(second => arrivals.Count(arrival => arrival == second)));
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
