namespace ChatBot.Core.Articles.Ingestion;

/// <summary>A file that may hold articles.</summary>
/// <param name="Path">As it is opened.</param>
/// <param name="Id">The id of its article when it holds a single one.</param>
/// <param name="Problem">Why it cannot be looked into, when it is a folder or a link that cannot; null for a file.</param>
internal sealed record FoundFile(string Path, string Id, ArticleProblem? Problem)
{
    public static bool IsReadable(string path) => IsJsonLines(path) || HasExtension(path, ".txt") || HasExtension(path, ".md");

    public static bool IsJsonLines(string path) => HasExtension(path, ".jsonl");

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
