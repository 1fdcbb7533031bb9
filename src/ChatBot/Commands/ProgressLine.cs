using ChatBot.Collection;

namespace ChatBot.Commands;

/// <summary>Shows on standard error how far loading has come: one line that changes on a terminal, now and then a new line elsewhere.</summary>
internal sealed class ProgressLine : IProgress<LoadProgress>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly TimeProvider time;
    private readonly bool isTerminal;
    private readonly Lock gate = new();
    private long last;

    private ProgressLine(TimeProvider time, bool isTerminal)
    {
        (this.time, this.isTerminal) = (time, isTerminal);
        last = time.GetTimestamp();
    }

    /// <summary>Progress for the terminal or file that standard error is.</summary>
    public static ProgressLine Create() => new(TimeProvider.System, !Console.IsErrorRedirected);

    /// <inheritdoc/>
    public void Report(LoadProgress value)
    {
        lock (gate)
        {
            if (value.IsDone)
            {
                Console.Error.WriteLine((isTerminal ? "\r" : string.Empty) + value.Text);
            }
            else if (isTerminal)
            {
                Console.Error.Write("\r" + value.Text);
            }
            else if (time.GetElapsedTime(last) >= Every)
            {
                last = time.GetTimestamp();
                Console.Error.WriteLine(value.Text);
            }
        }
    }
}
