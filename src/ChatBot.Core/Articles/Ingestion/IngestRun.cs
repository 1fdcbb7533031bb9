namespace ChatBot.Core.Articles.Ingestion;

/// <summary>One run of the <see cref="Ingestor"/>: collects articles into batches and counts what becomes of them.</summary>
internal sealed class IngestRun(IArticleStore store, IProgress<IngestProgress>? progress)
{
    // A batch is one transaction: large enough to write fast, small enough for memory and for others who write.
    private const int MaxArticles = 500;
    private const int MaxCharacters = 4 * 1024 * 1024;

    private readonly List<(Article Article, SourcePlace Place)> batch = [];
    private readonly List<ArticleProblem> problems = [];
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);
    private readonly int[] outcomes = new int[Enum.GetValues<SaveOutcome>().Length];
    private int characters;
    private int paragraphs;
    private int withdrawn;
    private int reportedProblems;
    private bool hidesArticles;

    /// <summary>Stores what a file or folder holds.</summary>
    public async Task AddAsync(string path, string? origin, CancellationToken cancellationToken)
    {
        var isEmpty = true;
        await foreach (var result in ArticleReader.ReadAsync(path, cancellationToken).WithCancellation(cancellationToken))
        {
            isEmpty &= result.Source is null && !result.Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
            Add(result.Problems);
            if (result.Source is { } source)
            {
                Add(source);
            }

            if (batch.Count >= MaxArticles || characters >= MaxCharacters)
            {
                await SaveAsync(origin, cancellationToken);
            }
        }

        if (isEmpty)
        {
            Add(new ArticleProblem(
                new(path), ProblemSeverity.Note, "holds no articles.", $"Put {ArticleReader.Extensions} files into it."));
        }

        await SaveAsync(origin, cancellationToken);
    }

    /// <summary>Takes note of a problem.</summary>
    public void Add(ArticleProblem problem)
    {
        problems.Add(problem);
        if (problem.Severity == ProblemSeverity.Note)
        {
            return;
        }

        if (problem.ArticleId is { } id)
        {
            unreadable.Add(id);
        }
        else
        {
            hidesArticles = true;
        }
    }

    /// <summary>Withdraws what came from the folder and was not met in this run.</summary>
    public async Task WithdrawMissingAsync(string folder, string origin, CancellationToken cancellationToken)
    {
        if (hidesArticles)
        {
            Add(new ArticleProblem(
                new(folder), ProblemSeverity.Note, "was not searched for articles that are gone: some of it could not be read.",
                "What is gone is withdrawn once the errors above are repaired."));
            return;
        }

        withdrawn = await store.WithdrawMissingAsync(origin, read.Union(unreadable).ToHashSet(StringComparer.Ordinal), cancellationToken);
    }

    /// <summary>What happened so far.</summary>
    public IngestReport Report() => new()
    {
        Added = outcomes[(int)SaveOutcome.Added],
        Revised = outcomes[(int)SaveOutcome.Revised],
        Unchanged = outcomes[(int)SaveOutcome.Unchanged],
        Withdrawn = withdrawn,
        Paragraphs = paragraphs,
        Problems = problems,
    };

    private void Add(IReadOnlyList<ArticleProblem> found)
    {
        foreach (var problem in found)
        {
            Add(problem);
        }
    }

    private void Add(ArticleSource source)
    {
        if (!read.Add(source.Id))
        {
            Add(new ArticleProblem(
                source.Place, ProblemSeverity.Error, $"has the id \"{source.Id}\", which another article of this run has.",
                "Give every article an id of its own; a file's id is its path without the extension.") { ArticleId = source.Id });
            return;
        }

        var parsed = ArticleParser.Parse(source);
        Add(parsed.Problems);
        if (parsed.Article is { } article)
        {
            batch.Add((article, source.Place));
            characters += source.Text.Length;
        }
    }

    private async Task SaveAsync(string? origin, CancellationToken cancellationToken)
    {
        var saved = await store.SaveAsync([.. batch.Select(entry => entry.Article)], origin, cancellationToken);
        foreach (var ((article, place), outcome) in batch.Zip(saved))
        {
            outcomes[(int)outcome]++;
            paragraphs += article.Paragraphs.Count;
            if (outcome == SaveOutcome.Conflict)
            {
                Add(new ArticleProblem(
                    place, ProblemSeverity.Error, $"has the id \"{article.Id}\" of an article that was ingested on its own; that one was kept.",
                    "Rename the file, or ingest it on its own to replace that article.") { ArticleId = article.Id });
            }
        }

        batch.Clear();
        characters = 0;
        progress?.Report(new(Report().Articles, paragraphs, problems[reportedProblems..]));
        reportedProblems = problems.Count;
    }
}
