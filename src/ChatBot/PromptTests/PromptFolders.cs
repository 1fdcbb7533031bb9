using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;

namespace ChatBot.PromptTests;

/// <summary>Where the prompts are.</summary>
/// <param name="root">The folder that holds them.</param>
internal sealed class PromptFolders(string root)
{
    /// <summary>The folder of a prompt.</summary>
    /// <param name="nameOrPath">Its name, or a path to its folder.</param>
    /// <exception cref="PromptException">There is no such folder.</exception>
    public string Find(string nameOrPath)
    {
        string[] candidates = [Path.Combine(root, nameOrPath), Path.GetFullPath(nameOrPath)];
        return Array.Find(candidates, Directory.Exists)
            ?? throw new PromptException($"There is no prompt \"{nameOrPath}\". {root} has: {string.Join(", ", Names())}.");
    }

    /// <summary>The folders of one prompt, or of all that have cases.</summary>
    /// <param name="nameOrPath">Null for all.</param>
    /// <exception cref="PromptException">There is none.</exception>
    public IReadOnlyList<string> Choose(string? nameOrPath)
    {
        if (nameOrPath is not null)
        {
            var folder = Find(nameOrPath);
            return CaseFile.IsIn(folder) ? [folder]
                : throw new PromptException($"{folder} has no {CaseFile.Name}: there is nothing to test. Copy it from a prompt that has one.");
        }

        var all = WithCases();
        return all.Count > 0 ? all : throw new PromptException($"No prompt in {root} has a {CaseFile.Name}.");
    }

    /// <summary>A prompt's name: that of its folder.</summary>
    public static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));

    /// <summary>What a command calls the prompt: its name, or its path when it stands elsewhere.</summary>
    public string Shown(string folder) => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) == root ? NameOf(folder) : folder;

    private IReadOnlyList<string> WithCases() => Directory.Exists(root)
        ? [.. Directory.EnumerateDirectories(root).Where(CaseFile.IsIn).Order(StringComparer.Ordinal)]
        : [];

    private IEnumerable<string> Names() =>
        Directory.Exists(root) ? Directory.EnumerateDirectories(root).Select(NameOf).Order(StringComparer.Ordinal) : [];
}
