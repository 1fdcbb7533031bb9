using ChatBot.PromptTests;

namespace ChatBot.Commands;

/// <summary><c>prompts record</c>: records what a live model replies to the cases of prompts.</summary>
internal static class PromptsRecordCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>0; 1 when the model did not reply to a case.</returns>
    public static async Task<int> RunAsync(WebApplication app, string? name, IReadOnlyCollection<string> cases, bool onlyMissing, CancellationToken cancellationToken)
    {
        await using var running = app;
        var recorder = app.Services.GetRequiredService<PromptRecorder>();
        var changes = new List<RecordingChange>();
        foreach (var folder in app.Services.GetRequiredService<PromptFolders>().Choose(name))
        {
            await recorder.RecordAsync(folder, cases, onlyMissing, change =>
            {
                changes.Add(change);
                Write(PromptFolders.NameOf(folder), change);
            }, cancellationToken);
        }

        var servers = changes.Select(change => change.Server).OfType<string>().Distinct().ToList();
        Console.WriteLine($"{changes.Count(change => change.After is not null)} cases recorded, {changes.Count(change => change.Failed)} failed."
            + (servers.Count > 0 ? $" The server calls itself: {string.Join(", ", servers)}." : string.Empty));
        return changes.Any(change => change.Failed) ? 1 : 0;
    }

    private static void Write(string prompt, RecordingChange change)
    {
        (change.Failed ? Console.Error : Console.Out).WriteLine($"{prompt}/{change.Case}: {change.What}");
        if (change is { Before: { } before, After: { } after } && before != after)
        {
            foreach (var part in TextDifference.OfLines(before, after))
            {
                foreach (var line in part.Text.TrimEnd('\n').Split('\n'))
                {
                    Console.WriteLine($"  {part.Kind} {line}");
                }
            }
        }
    }
}
