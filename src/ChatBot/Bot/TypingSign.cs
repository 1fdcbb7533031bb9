using ChatBot.BotFramework;

namespace ChatBot.Bot;

/// <summary>Shows a reader that an answer is being worked on.</summary>
internal sealed class TypingSign(TimeProvider time)
{
    // Clients show the sign for about five seconds.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(4);

    /// <summary>Does <paramref name="work"/>, with the sign from its begin to its end and never after it.</summary>
    public async Task<T> ShowWhileAsync<T>(
        ITurnContext turnContext, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var showing = ShowAsync(turnContext, done.Token, cancellationToken);
        try
        {
            return await work(cancellationToken);
        }
        finally
        {
            await done.CancelAsync();
            await showing;
        }
    }

    // A sign on its way is not called back: it could still arrive, and after the answer.
    private async Task ShowAsync(ITurnContext turnContext, CancellationToken done, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Interval, time);
            do
            {
                await turnContext.SendActivityAsync(Activity.CreateTypingActivity(), cancellationToken);
            }
            while (await timer.WaitForNextTickAsync(done));
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
