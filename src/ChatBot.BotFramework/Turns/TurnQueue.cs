using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>
/// Runs turns in the background: those of one conversation one after the other, those of several at once. When the server stops, turns
/// have two thirds of the host's shutdown timeout to finish; then their token is cancelled and they have the rest to tell the user.
/// </summary>
internal sealed partial class TurnQueue(IOptions<HostOptions> hostOptions, TimeProvider time, ILogger<TurnQueue> logger)
    : IHostedLifecycleService, IDisposable
{
    // A person does not type ahead of a bot by this many messages; a program that does must wait.
    private const int MaxWaitingInConversation = 50;
    private const int MaxWaiting = 10_000;

    private readonly Dictionary<string, Queue<Func<CancellationToken, Task>>> conversations = [];
    private readonly CancellationTokenSource givenUp = new();
    private readonly CancellationTokenSource drained = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int waiting;
    private bool stopping;

    /// <summary>Cancelled once the server is stopping and the last turn has ended.</summary>
    public CancellationToken Drained => drained.Token;

    /// <summary>Adds a turn behind the others of its conversation. Its token is cancelled when the server stops and cannot wait for it any longer.</summary>
    public TurnQueueResult TryEnqueue(string conversation, Func<CancellationToken, Task> turn)
    {
        lock (conversations)
        {
            if (stopping)
            {
                return TurnQueueResult.Stopping;
            }

            var isNew = !conversations.TryGetValue(conversation, out var turns);
            if (waiting >= MaxWaiting || turns?.Count >= MaxWaitingInConversation)
            {
                return TurnQueueResult.Full;
            }

            turns ??= conversations[conversation] = new();
            turns.Enqueue(turn);
            waiting++;
            if (isNew)
            {
                _ = Task.Run(() => RunAsync(conversation, turns));
            }

            return TurnQueueResult.Accepted;
        }
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        lock (conversations)
        {
            stopping = true;
            if (conversations.Count == 0)
            {
                idle.TrySetResult();
            }
            else
            {
                Log.Draining(logger, conversations.Count);
            }
        }

        try
        {
            await idle.Task.WaitAsync(hostOptions.Value.ShutdownTimeout * 2 / 3, time, cancellationToken);
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            Log.GivingUp(logger);
            await givenUp.CancelAsync();
            await Task.WhenAny(idle.Task, Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken));
        }

        await drained.CancelAsync();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        givenUp.Dispose();
        drained.Dispose();
    }

    private async Task RunAsync(string conversation, Queue<Func<CancellationToken, Task>> turns)
    {
        while (true)
        {
            Func<CancellationToken, Task>? turn;
            lock (conversations)
            {
                if (!turns.TryDequeue(out turn))
                {
                    conversations.Remove(conversation);
                    if (stopping && conversations.Count == 0)
                    {
                        idle.TrySetResult();
                    }

                    return;
                }

                waiting--;
            }

            try
            {
                await turn(givenUp.Token);
            }
            catch (Exception error)
            {
                // One turn's bug must not stop the conversation's other turns.
                Log.TurnFailed(logger, error);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Stopping: waiting for the turns of {Count} conversations")]
        public static partial void Draining(ILogger logger, int count);

        [LoggerMessage(LogLevel.Warning, "Stopping: turns that are still running are given up")]
        public static partial void GivingUp(ILogger logger);

        [LoggerMessage(LogLevel.Error, "A turn failed")]
        public static partial void TurnFailed(ILogger logger, Exception error);
    }
}
