using System.Text.Json;
using ChatBot.Api;
using ChatBot.Collection;

namespace ChatBot.Commands;

/// <summary><c>ingest</c>: adds files and folders to the store.</summary>
internal static class IngestCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>0; 1 when an article did not go in. The others are in the store then.</returns>
    public static async Task<int> RunAsync(WebApplication app, IReadOnlyList<string> paths, bool json, CancellationToken cancellationToken)
    {
        await using var running = app;
        var report = await app.Services.GetRequiredService<CollectionLoader>().IngestAsync(paths, ProgressLine.Create(), cancellationToken);
        var result = new IngestJson(
            report.Added, report.Revised, report.Unchanged, report.Paragraphs, [.. report.Problems.Select(problem => problem.ToString())]);
        Console.WriteLine(json
            ? JsonSerializer.Serialize(result, JsonFormat.Options)
            : $"{result.Added} articles added, {result.Revised} revised, {result.Unchanged} unchanged, {result.Paragraphs} paragraphs, {result.Problems.Count} problems.");
        return report.HasErrors ? 1 : 0;
    }
}
