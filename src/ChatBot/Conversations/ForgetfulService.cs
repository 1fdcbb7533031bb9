namespace ChatBot.Conversations;

/// <summary>Forgets old conversations while the program serves.</summary>
internal sealed class ForgetfulService(ConversationMemory memory, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do
            {
                await memory.ForgetOldAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host reports it as a fault when the start of another service failed.
        }
    }
}
