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
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
