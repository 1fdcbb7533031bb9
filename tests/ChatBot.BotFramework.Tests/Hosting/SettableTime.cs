namespace ChatBot.BotFramework.Tests;

/// <summary>A clock that is moved by hand; timers run in real time.</summary>
internal sealed class SettableTime : TimeProvider
{
    private DateTimeOffset now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}
