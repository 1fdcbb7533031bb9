namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Brings articles from files into the store. What is wrong with one of them never stops the others.</summary>
public sealed class Ingestor(IArticleStore store)
{
    /// <summary>Brings in files and folders; takes nothing out of the store.</summary>
    /// <param name="paths">Files (.txt, .md, .jsonl) and folders. What comes from a folder belongs to it, so that
    /// <see cref="SyncFolderAsync"/> on the same folder goes on from there; what comes from a file that was named belongs to no folder.</param>
    /// <param name="progress">Told after each batch; null when nobody listens.</param>
    /// <exception cref="StoreException">The store cannot be written; the batches before are in it.</exception>
    public async Task<IngestReport> IngestAsync(
        IReadOnlyList<string> paths, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new IngestRun(store, progress);
        foreach (var path in paths)
        {
            await run.AddAsync(path, Directory.Exists(path) ? OriginOf(path) : null, cancellationToken);
        }

        return run.Report();
    }

    /// <summary>Makes the store follow a folder: brings in what is there and withdraws what came from this folder and is gone.</summary>
    /// <remarks>What is there but cannot be read this time is not withdrawn. When it cannot be known which articles a problem hides
    /// (a folder that cannot be listed, a line of a .jsonl file without its id), nothing is withdrawn, and the report says so.
    /// A folder that is missing is an error and withdraws nothing; one that is empty withdraws what came from it.</remarks>
    /// <param name="folder">Absolute, or relative to the current folder.</param>
    /// <param name="progress">Told after each batch; null when nobody listens.</param>
    /// <exception cref="StoreException">The store cannot be written; the batches before are in it.</exception>
    public async Task<IngestReport> SyncFolderAsync(
        string folder, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new IngestRun(store, progress);
        if (!Directory.Exists(folder))
        {
            run.Add(new ArticleProblem(
                new(folder), ProblemSeverity.Error, "is no folder.", "Create it and put articles into it, or name another one with Articles:Folder."));
            return run.Report();
        }

        var origin = OriginOf(folder);
        await run.AddAsync(folder, origin, cancellationToken);
        await run.WithdrawMissingAsync(folder, origin, cancellationToken);
        return run.Report();
    }

    private static string OriginOf(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
