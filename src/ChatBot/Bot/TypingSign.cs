using ChatBot.BotFramework;

namespace ChatBot.Bot;

/// <summary>Shows a reader that an answer is being worked on, until it is hidden and never after that.</summary>
internal sealed class TypingSign : IAsyncDisposable
{
    // Clients show the sign for about five seconds.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(4);

    private readonly CancellationTokenSource hidden = new();
    private readonly Task showing;

    private TypingSign(Func<CancellationToken, Task> show) => showing = show(hidden.Token);

    /// <summary>Shows the sign.</summary>
    /// <param name="again">Whether it is shown again when it fades; not where something else says that the bot is at work.</param>
    public static TypingSign Show(ITurnContext turnContext, bool again, TimeProvider time, CancellationToken cancellationToken) =>
        new(hidden => ShowAsync(turnContext, again, time, hidden, cancellationToken));

    public async Task HideAsync()
    {
        await hidden.CancelAsync();
        await showing;
    }

    public async ValueTask DisposeAsync()
    {
        await HideAsync();
        hidden.Dispose();
    }

    // A sign on its way is not called back: it could still arrive, and after the answer.
    private static async Task ShowAsync(
        ITurnContext turnContext, bool again, TimeProvider time, CancellationToken hidden, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Interval, time);
            do
            {
                await turnContext.SendActivityAsync(Activity.CreateTypingActivity(), cancellationToken);
            }
            while (again && await timer.WaitForNextTickAsync(hidden));
        }
        catch (OperationCanceledException)
        {
            // The answer is there, or nobody waits for it any longer.
        }
        catch (ErrorResponseException)
        {
            // A channel without typing signs still takes the answer.
        }
    }
}
