using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace ChatBot.BotFramework.Tests;

public sealed class DirectLineStorageTests
{
    [Fact]
    public async Task A_conversation_goes_on_after_a_restart_of_the_server()
    {
        var storage = new MemoryStorage();
        string id, token, watermark;
        await using (var before = await StartAsync(DelegateBot.Echo, storage))
        {
            var client = new DirectLineClient(before);
            (id, token, _) = await client.StartAsync();
            await client.SayAsync(id, token, "one");
            (_, watermark) = await client.PollAsync(id, token, 2);
            await before.StopAsync();
        }

        await using var after = await StartAsync(DelegateBot.Echo, storage);
        var again = new DirectLineClient(after);
        using var started = await again.SendAsync(HttpMethod.Post, "conversations", token);
        await again.SayAsync(id, token, "two");
        var (all, _) = await again.PollAsync(id, token, 4);
        var (missed, _) = await again.PollAsync(id, token, 2, watermark);

        Assert.Equal(HttpStatusCode.OK, started.StatusCode);
        Assert.Equal(["one", "Echo: one", "two", "Echo: two"], all.Select(activity => (string)activity["text"]!));
        Assert.Equal(["two", "Echo: two"], missed.Select(activity => (string)activity["text"]!));
        Assert.Equal(4, all.Select(activity => (string)activity["id"]!).Distinct().Count());
    }

    [Fact]
    public async Task A_conversation_unused_for_a_day_has_ended_and_leaves_nothing_behind()
    {
        var time = new SettableTime();
        var storage = new MemoryStorage();
        await using var host = await StartAsync(DelegateBot.Echo, storage, time, ("DirectLine:TokenLifetime", "1.00:00:00"));
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();
        await client.SayAsync(id, token, "hello");
        await client.PollAsync(id, token, 2);
        string[] keys = [$"directline/{id}", $"directline/{id}/0", $"directline/{id}/1"];
        await UntilStoredAsync(storage, keys, 3);

        time.Advance(TimeSpan.FromHours(25));
        using var ended = await client.SendAsync(HttpMethod.Get, $"conversations/{id}/activities", BotHost.Secret);

        Assert.Equal(HttpStatusCode.NotFound, ended.StatusCode);
        Assert.Empty(await storage.ReadAsync(keys, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_nobody_uses_leaves_the_storage_without_anyone_asking()
    {
        var time = new FakeTimeProvider();
        var storage = new MemoryStorage();
        await using var host = await StartAsync(DelegateBot.Echo, storage, time);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();
        await client.SayAsync(id, token, "hello");
        await client.PollAsync(id, token, 2);
        string[] keys = [$"directline/{id}", $"directline/{id}/0", $"directline/{id}/1"];
        await UntilStoredAsync(storage, keys, 3);

        await time.AdvanceUntilAsync(UntilStoredAsync(storage, keys, 0), TimeSpan.FromMinutes(30));

        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task Only_the_last_500_activities_are_kept_in_memory_and_in_the_storage()
    {
        var storage = new MemoryStorage();
        await using var host = await StartAsync(new DelegateBot(async (turnContext, cancellationToken) =>
        {
            for (var i = 1; turnContext.Activity.Type == ActivityTypes.Message && i <= 600; i++)
            {
                await turnContext.SendActivityAsync($"{i}", cancellationToken);
            }
        }), storage);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        await client.SayAsync(id, token, "count");
        var (last, watermark) = await client.PollAsync(id, token, 1, "600");
        var (kept, _) = await client.PollAsync(id, token, 500);
        // An answer is shown before it is stored.
        await host.StopAsync();
        var keys = Enumerable.Range(0, 601).Select(number => $"directline/{id}/{number}").ToList();
        var stored = await storage.ReadAsync(keys, TestContext.Current.CancellationToken);

        Assert.Equal("601", watermark);
        Assert.Equal("600", (string?)last[0]["text"]);
        Assert.Equal(500, kept.Count);
        Assert.Equal(500, stored.Count);
        Assert.Equal("101", (string?)kept[0]["text"]);
    }

    [Fact]
    public async Task When_nothing_can_be_stored_the_conversation_goes_on_and_what_was_missed_is_stored_later()
    {
        var memory = new MemoryStorage();
        var full = true;
        var storage = new Mock<IStorage>();
        storage.Setup(s => s.ReadAsync(It.IsAny<IReadOnlyCollection<string>>(), It.IsAny<CancellationToken>()))
            .Returns<IReadOnlyCollection<string>, CancellationToken>(memory.ReadAsync);
        storage.Setup(s => s.WriteAsync(It.IsAny<IReadOnlyDictionary<string, JsonElement>>(), It.IsAny<CancellationToken>()))
            .Returns<IReadOnlyDictionary<string, JsonElement>, CancellationToken>((changes, cancellationToken) =>
                full ? throw new IOException("The disk is full.") : memory.WriteAsync(changes, cancellationToken));
        await using var host = await StartAsync(DelegateBot.Echo, storage.Object);
        var client = new DirectLineClient(host);
        var (id, token, _) = await client.StartAsync();

        await client.SayAsync(id, token, "one");
        await client.PollAsync(id, token, 2);
        full = false;
        await client.SayAsync(id, token, "two");
        await client.PollAsync(id, token, 4);
        await host.StopAsync();

        var stored = await memory.ReadAsync([$"directline/{id}/0", $"directline/{id}/1", $"directline/{id}/2", $"directline/{id}/3"], TestContext.Current.CancellationToken);
        Assert.Equal(4, stored.Count);
        Assert.Contains(host.Log.Errors, error => error.Contains("could not be stored", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_storage_cannot_be_read_the_client_is_told_to_try_again()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(s => s.ReadAsync(It.IsAny<IReadOnlyCollection<string>>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("The disk is gone."));
        await using var host = await StartAsync(DelegateBot.Echo, storage.Object);

        using var response = await new DirectLineClient(host).SendAsync(HttpMethod.Post, "conversations", BotHost.Secret);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.DoesNotContain("disk", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task UntilStoredAsync(IStorage storage, string[] keys, int count)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while ((await storage.ReadAsync(keys, patience.Token)).Count != count)
        {
            await Task.Delay(5, patience.Token);
        }
    }

    private static Task<BotHost> StartAsync(IBot bot, IStorage storage, TimeProvider? time = null, params (string Name, string Value)[] settings) =>
        BotHost.StartAsync(services => services.AddSingleton(bot).AddSingleton(storage).AddSingleton(time ?? TimeProvider.System), settings);
}
