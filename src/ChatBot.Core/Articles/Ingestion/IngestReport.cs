namespace ChatBot.Core.Articles.Ingestion;

/// <summary>What a run of the <see cref="Ingestor"/> did.</summary>
public sealed record IngestReport
{
    /// <summary>Articles that were new, or came back after they had been withdrawn.</summary>
    public int Added { get; init; }

    /// <summary>Articles that got a new revision.</summary>
    public int Revised { get; init; }

    /// <summary>Articles whose content was known.</summary>
    public int Unchanged { get; init; }

    /// <summary>Articles that were taken out of the collection because their folder has them no more.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Paragraphs of the articles that were read.</summary>
    public int Paragraphs { get; init; }

    /// <summary>In the order in which they were met; empty when all is well.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; init; } = [];

    /// <summary>Articles that were read and are in the store.</summary>
    public int Articles => Added + Revised + Unchanged;

    /// <summary>Whether an article, or a file of them, did not go in.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}

/// <summary>How far a run is.</summary>
/// <param name="Articles">Articles stored so far.</param>
/// <param name="Paragraphs">Their paragraphs.</param>
/// <param name="NewProblems">Met since the report before; usually empty.</param>
public sealed record IngestProgress(int Articles, int Paragraphs, IReadOnlyList<ArticleProblem> NewProblems);
