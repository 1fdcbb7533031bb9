namespace ChatBot.Core.Articles.Ingestion;

/// <summary>What reading a file or a line gave.</summary>
/// <param name="Source">Null when it gave no article.</param>
/// <param name="Problems">What its owner should know; empty when all is well.</param>
public sealed record ReadResult(ArticleSource? Source, params IReadOnlyList<ArticleProblem> Problems);
