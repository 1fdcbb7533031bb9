using System.Runtime.CompilerServices;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Reads the sources of articles from files and folders.</summary>
public static class ArticleReader
{
    /// <summary>The largest article, as a file or as a line of a .jsonl file, in bytes.</summary>
    public const int MaxArticleBytes = 4 * 1024 * 1024;

    /// <summary>The extensions that are read.</summary>
    internal const string Extensions = ".txt, .md and .jsonl";

    /// <summary>Reads a file, or a folder with the folders in it, one result after another in the order of the names.</summary>
    /// <param name="path">A .txt or .md file is one article, whose id is its name without the extension: within a folder its path
    /// from there, with <c>/</c>. Each line of a .jsonl file is one:
    /// <c>{"id","title"?,"date"?,"url"?,"language"?,"text"}</c>.</param>
    /// <returns>Never throws for what is on the disk: what cannot be read is a problem, and the rest is read. An article that is known
    /// to be there but cannot be read has its id in the problem.</returns>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            foreach (var found in new FolderScan(path).Files())
            {
                await foreach (var result in ReadAsync(found, cancellationToken).WithCancellation(cancellationToken))
                {
                    yield return result;
                }
            }
        }
        else if (!File.Exists(path))
        {
            yield return new(null, new ArticleProblem(
                new(path), ProblemSeverity.Error, "does not exist.", "Check the path; a relative one starts at the current folder."));
        }
        else
        {
            var found = new FoundFile(path, Path.GetFileNameWithoutExtension(path), Problem: null);
            await foreach (var result in ReadAsync(found, cancellationToken).WithCancellation(cancellationToken))
            {
                // Within a folder a file of another kind may well lie about; one that was named was meant.
                yield return FoundFile.IsReadable(path)
                    ? result
                    : new(null, [.. result.Problems.Select(problem => problem with { Severity = ProblemSeverity.Error })]);
            }
        }
    }

    private static async IAsyncEnumerable<ReadResult> ReadAsync(
        FoundFile found, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (found.Problem is { } problem)
        {
            yield return new(null, problem);
        }
        else if (!FoundFile.IsReadable(found.Path))
        {
            yield return new(null, new ArticleProblem(
                new(found.Path), ProblemSeverity.Note, "was skipped: it is of a kind that is not read.", $"Articles are {Extensions} files."));
        }
        else if (FoundFile.IsJsonLines(found.Path))
        {
            await using var lines = new JsonLinesFile(found.Path);
            while (await lines.NextAsync(cancellationToken) is { } result)
            {
                yield return result;
            }
        }
        else
        {
            yield return await TextFile.ReadAsync(found, cancellationToken);
        }
    }
}
