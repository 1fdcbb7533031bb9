namespace ChatBot.BotFramework.Tests;

/// <summary>A clock that stands still but for waiting, which takes it at once to the end of the wait. Periodic timers never tick.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan && period == Timeout.InfiniteTimeSpan)
        {
            lock (gate)
            {
                now += dueTime;
            }

            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Elapsed();
    }

    private sealed class Elapsed : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
