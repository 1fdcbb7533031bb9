using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Running;
using ChatBot.PromptTests;

namespace ChatBot.Commands;

/// <summary><c>prompts show</c>: shows what the model is sent for a case.</summary>
internal static class PromptsShowCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>0.</returns>
    public static async Task<int> RunAsync(WebApplication app, string id, CancellationToken cancellationToken)
    {
        await using var running = app;
        var (folder, cases, one) = Find(app.Services.GetRequiredService<PromptFolders>(), id);
        var prompt = cases.Kind.Load(folder);
        var call = await CaseRunner.CallAsync(cases.Kind, prompt, one, string.Empty, cancellationToken);
        var total = 0;
        foreach (var message in call.Messages)
        {
            var tokens = TokenCount.Of(message.Text);
            total += tokens;
            Console.WriteLine($"--- {message.Role}, {tokens} tokens");
            Console.WriteLine(message.Text.Trim());
        }

        Console.WriteLine($"--- {PromptFolders.NameOf(folder)} {prompt.Hash}: {total} tokens of {TokenCount.Vocabulary}; other models' vocabularies count differently");
        return 0;
    }

    private static (string Folder, CaseFile Cases, PromptCase Case) Find(PromptFolders folders, string id)
    {
        var slash = id.LastIndexOf('/');
        var searched = folders.Choose(slash < 0 ? null : id[..slash]).Select(folder => (Folder: folder, Cases: CaseFile.Load(folder))).ToList();
        var found = searched
            .SelectMany(known => known.Cases.Cases.Where(one => one.Id == id[(slash + 1)..]).Select(one => (known.Folder, known.Cases, one))).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new PromptException($"There is no case {id}. There are: {string.Join(", ", searched.SelectMany(known => known.Cases.Cases.Select(one => $"{PromptFolders.NameOf(known.Folder)}/{one.Id}")))}."),
            _ => throw new PromptException($"Several prompts have a case {id}: {string.Join(", ", found.Select(one => $"{PromptFolders.NameOf(one.Folder)}/{one.one.Id}"))}."),
        };
    }
}
