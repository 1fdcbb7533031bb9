using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.PromptTests;

namespace ChatBot.Commands;

/// <summary><c>prompts import-feedback</c>: makes cases of the answers that readers disliked.</summary>
internal static class PromptsImportFeedbackCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="name">The prompt; null for the one that answers.</param>
    /// <returns>0, also when there is nothing to import.</returns>
    public static async Task<int> RunAsync(WebApplication app, string? name, CancellationToken cancellationToken)
    {
        await using var running = app;
        var folders = app.Services.GetRequiredService<PromptFolders>();
        var folder = folders.Find(name ?? PromptKind.Answer.Name);
        var imported = await app.Services.GetRequiredService<FeedbackImport>().RunAsync(folder, cancellationToken);
        foreach (var one in imported.Added)
        {
            Console.WriteLine($"{one.Id}: {PromptText.OneLine(one.Answer.Question.Text)}");
        }

        Console.WriteLine(imported.Disliked == 0
            ? "No thumb down is stored: readers give them in Teams and on the chat page. --data says whose are read."
            : Summary(imported, Path.Combine(folder, CaseFile.FeedbackName), folders.Shown(folder)));
        return 0;
    }

    private static string Summary(FeedbackImported imported, string file, string prompt) =>
        $"{imported.Disliked} thumbs down: {imported.Added.Count} cases added to {file}, {imported.Known} were there, "
        + $"{imported.WithoutEvidence} left out because nothing was found to answer from."
        + (imported.Added.Count > 0 ? $" Record them: prompts record {prompt} --missing" : string.Empty);
}
