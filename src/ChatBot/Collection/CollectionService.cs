using ChatBot.Core.Articles;
using ChatBot.Core.Articles.Ingestion;
using ChatBot.Core.Retrieval;
using ChatBot.Settings;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Collection;

/// <summary>Loads the articles folder while the program serves, and follows it when <c>Articles:Watch</c> is set.</summary>
internal sealed partial class CollectionService(
    CollectionLoader loader, IArticleStore store, ArticlesSettings settings, TimeProvider time, ILogger<CollectionService> logger)
    : BackgroundService, IHealthCheck
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private volatile bool isLoaded;

    /// <summary>Healthy once the articles folder is loaded.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(isLoaded ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The articles are being loaded."));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (settings is { Watch: true, Folder: { } folder })
            {
                await new FolderWatcher(folder, Quiet, time).RunAsync(LoadAsync, stoppingToken);
            }
            else
            {
                await LoadAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops, perhaps because its port is taken: the host would show a trace.
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var report = await loader.SyncFolderAsync(new LogLines(logger, time), cancellationToken);
            Log.Loaded(
                logger, await store.CountAsync(cancellationToken), settings.Folder,
                report?.Added ?? 0, report?.Revised ?? 0, report?.Unchanged ?? 0, report?.Withdrawn ?? 0, report?.Problems.Count ?? 0);
        }
        catch (Exception exception) when (exception is StoreException or CollectionException or IndexBusyException or HttpRequestException)
        {
            Log.NotLoaded(logger, exception.Message);
        }

        isLoaded = true;
    }

    private sealed class LogLines(ILogger logger, TimeProvider time) : IProgress<LoadProgress>
    {
        private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

        private long last = time.GetTimestamp();

        public void Report(LoadProgress value)
        {
            if (value.IsProblem)
            {
                Log.Problem(logger, value.Text);
            }
            else if (value.IsDone || time.GetElapsedTime(last) >= Every)
            {
                last = time.GetTimestamp();
                Log.Loading(logger, value.Text);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Progress}")]
        public static partial void Loading(ILogger logger, string progress);

        [LoggerMessage(LogLevel.Warning, "{Problem}")]
        public static partial void Problem(ILogger logger, string problem);

        [LoggerMessage(LogLevel.Information, "{Articles} articles in the store. From {Folder}: {Added} added, {Revised} revised, {Unchanged} unchanged, {Withdrawn} withdrawn, {Problems} problems.")]
        public static partial void Loaded(ILogger logger, int articles, string? folder, int added, int revised, int unchanged, int withdrawn, int problems);

        [LoggerMessage(LogLevel.Error, "The articles were not loaded; what was loaded before still answers. {Reason}")]
        public static partial void NotLoaded(ILogger logger, string reason);
    }
}
