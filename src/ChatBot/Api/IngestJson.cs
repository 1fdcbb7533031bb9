namespace ChatBot.Api;

/// <summary>What <c>ingest --json</c> gives.</summary>
/// <param name="Added">Articles that were new.</param>
/// <param name="Revised">Articles that got a new revision.</param>
/// <param name="Unchanged">Articles whose content was known.</param>
/// <param name="Paragraphs">Paragraphs of the articles that were read.</param>
/// <param name="Problems">One text each, naming file and line; empty when all is well.</param>
internal sealed record IngestJson(int Added, int Revised, int Unchanged, int Paragraphs, IReadOnlyList<string> Problems);
