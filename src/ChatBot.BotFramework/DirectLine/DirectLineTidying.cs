using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework;

/// <summary>Tidies the Direct Line conversations up from time to time, and once more when the server stops.</summary>
internal sealed partial class DirectLineTidying(DirectLineConversations conversations, TimeProvider time, ILogger<DirectLineTidying> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await TidyAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The time to stop in is over. When a conversation was last used is then known from the last time it was tidied up.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TidyAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host whose start failed takes a canceled service for a failed one.
        }
    }

    private async Task TidyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await conversations.TidyAsync(cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.NotTidied(logger, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The Direct Line conversations could not be tidied up; this is tried again later")]
        public static partial void NotTidied(ILogger logger, Exception error);
    }
}
