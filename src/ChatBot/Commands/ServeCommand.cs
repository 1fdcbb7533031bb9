using ChatBot.Collection;

namespace ChatBot.Commands;

/// <summary><c>serve</c>: opens the port and answers until it is stopped.</summary>
internal static class ServeCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>0 when it was stopped.</returns>
    public static async Task<int> RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using var running = app;
        app.Services.GetRequiredService<CollectionLoader>().RequireFolder();
        await StartAsync(app, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    // The host leaves running what it had started when something after it does not start, here the loading of
    // the articles when the port is taken: without a stop, the store and the index would be closed while it works.
    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }
}
