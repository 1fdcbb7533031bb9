using ChatBot.Core.Articles;
using ChatBot.Core.Articles.Ingestion;
using ChatBot.Core.Retrieval;
using ChatBot.Settings;

namespace ChatBot.Collection;

/// <summary>Brings articles into the store, and the index after them.</summary>
internal sealed class CollectionLoader(IArticleStore store, Ingestor ingestor, Indexer indexer, ArticlesSettings settings)
{
    /// <summary>Loads the articles folder when nothing ever went into the store; brings the index up to date in any case.</summary>
    /// <exception cref="CollectionException">The folder is needed and missing.</exception>
    public async Task LoadOnceAsync(IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        if (await store.LastSequenceAsync(cancellationToken) == 0 && settings.Folder is not null)
        {
            await SyncFolderAsync(progress, cancellationToken);
        }
        else
        {
            await IndexAsync(progress, cancellationToken);
        }
    }

    /// <summary>Makes store and index follow the articles folder; without one, only the index is brought up to date.</summary>
    /// <returns>What went in; null when no folder is set.</returns>
    /// <exception cref="CollectionException">The folder is missing.</exception>
    public async Task<IngestReport?> SyncFolderAsync(IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        RequireFolder();
        var report = settings.Folder is null ? null
            : await ingestor.SyncFolderAsync(settings.Folder, new Progress(progress), cancellationToken);
        if (report is { Articles: 0, Problems.Count: 0 })
        {
            progress.Report(new($"There are no articles in {settings.Folder}: put .txt or .jsonl files there.", true));
        }

        await IndexAsync(progress, cancellationToken);
        return report;
    }

    /// <summary>Adds files and folders.</summary>
    public async Task<IngestReport> IngestAsync(IReadOnlyList<string> paths, IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        var report = await ingestor.IngestAsync(paths, new Progress(progress), cancellationToken);
        await IndexAsync(progress, cancellationToken);
        return report;
    }

    /// <summary>Throws when the articles folder is set and missing.</summary>
    /// <exception cref="CollectionException">The folder is missing.</exception>
    public void RequireFolder()
    {
        if (settings.Folder is { } folder && !Directory.Exists(folder))
        {
            throw new CollectionException($"There is no folder {folder}. Create it and put articles into it, or name another one with Articles:Folder (empty for none).");
        }
    }

    private async Task IndexAsync(IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        var last = 0;
        await indexer.CatchUpAsync(new IndexSteps(step =>
        {
            last = step.Paragraphs;
            progress.Report(new($"{step.Paragraphs} paragraphs indexed", false));
        }), cancellationToken);
        if (last > 0)
        {
            progress.Report(new($"{last} paragraphs indexed", true));
        }
    }

    // IProgress without the thread pool in between: a line is printed before the next step begins.
    private sealed class Progress(IProgress<LoadProgress> lines) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            foreach (var problem in value.NewProblems)
            {
                lines.Report(new(problem.ToString(), true, IsProblem: true));
            }

            lines.Report(new($"{value.Articles} articles read, {value.Paragraphs} paragraphs", false));
        }
    }

    private sealed class IndexSteps(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
