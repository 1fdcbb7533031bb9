using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChatBot.BotLoad;

/// <summary>Conversations that each ask, wait for the reply to arrive at the connector, and ask again.</summary>
internal sealed class Load(Connector connector, HttpClient client)
{
    private const int WarmUpTurns = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Puts the load on a bot, once every conversation has had some turns that are not counted.</summary>
    /// <param name="texts">What is asked, in turn.</param>
    public async Task<Measurement> RunAsync(Uri bot, int conversations, TimeSpan duration, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var latencies = new ConcurrentBag<TimeSpan>();
        var ids = Enumerable.Range(0, conversations).Select(_ => Guid.NewGuid().ToString("N")).ToArray();
        await Task.WhenAll(ids.Select(async (id, first) =>
        {
            for (var turn = 0; turn < WarmUpTurns; turn++)
            {
                await TurnAsync(id, first + turn);
            }
        }));

        var clock = Stopwatch.StartNew();
        await Task.WhenAll(ids.Select(async (id, first) =>
        {
            for (var turn = first; clock.Elapsed < duration; turn++)
            {
                var started = clock.Elapsed;
                await TurnAsync(id, turn);
                latencies.Add(clock.Elapsed - started);
            }
        }));
        return Measurement.Of(latencies, clock.Elapsed);

        async Task TurnAsync(string id, int turn)
        {
            var reply = connector.NextMessageAsync(id);
            await SendAsync(bot, id, texts[turn % texts.Count], cancellationToken);
            await reply.WaitAsync(Patience, cancellationToken);
        }
    }

    private async Task SendAsync(Uri bot, string conversation, string text, CancellationToken cancellationToken)
    {
        // Group chats: one message answers, where a one-to-one chat would get a stream at the pace that its channel allows.
        using var response = await client.PostAsJsonAsync(new Uri(bot, "api/messages"), new
        {
            type = "message",
            id = Guid.NewGuid().ToString("N"),
            channelId = "emulator",
            serviceUrl = connector.Url,
            from = new { id = "reader" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation, isGroup = true },
            text,
        }, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
