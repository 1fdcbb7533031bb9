using System.Collections.Concurrent;

namespace ChatBot.BotFramework;

/// <summary>Holds sends back so that no conversation gets more than Teams takes: 7 in a second, 8 in 2, 60 in 30, 1800 in an hour.</summary>
internal sealed class TeamsThrottle(TimeProvider time)
{
    private const int TidyAbove = 1000;
    private static readonly (int Count, TimeSpan Window)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private static readonly TimeSpan LongestWindow = Limits[^1].Window;

    private readonly ConcurrentDictionary<string, List<DateTimeOffset>> sends = new();

    /// <summary>Waits until the conversation may get one more, and counts it.</summary>
    public async Task WaitAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (sends.Count > TidyAbove)
        {
            Tidy();
        }

        var own = sends.GetOrAdd(conversationId, _ => []);
        while (TakeOrWait(own) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private TimeSpan TakeOrWait(List<DateTimeOffset> own)
    {
        lock (own)
        {
            var now = time.GetUtcNow();
            own.RemoveAll(sent => sent <= now - LongestWindow);
            foreach (var (count, window) in Limits)
            {
                if (own.Count >= count && own[^count] + window > now)
                {
                    return own[^count] + window - now;
                }
            }

            own.Add(now);
            return TimeSpan.Zero;
        }
    }

    private void Tidy()
    {
        var oldest = time.GetUtcNow() - LongestWindow;
        foreach (var (conversationId, own) in sends)
        {
            lock (own)
            {
                if (own.Count > 0 && own[^1] <= oldest)
                {
                    sends.TryRemove(conversationId, out _);
                }
            }
        }
    }
}
