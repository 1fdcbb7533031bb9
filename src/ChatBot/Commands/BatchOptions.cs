using System.CommandLine;

namespace ChatBot.Commands;

/// <summary>The options <c>--batch</c> and <c>--out</c> of <c>search</c> and <c>ask</c>.</summary>
internal sealed class BatchOptions
{
    /// <summary>The file of questions.</summary>
    public Option<string?> Questions { get; } = new("--batch") { Description = "A .jsonl file of {\"id\",\"question\"}" };

    /// <summary>The file of results.</summary>
    public Option<string?> Results { get; } = new("--out") { Description = "The file that results of --batch are written to, one JSON object a line" };

    /// <summary>What the command was asked to do.</summary>
    /// <exception cref="UsageException">Neither or both of a question and a batch were given, or results without a batch.</exception>
    public CommandInput Read(ParseResult parsed, string? question)
    {
        var questions = parsed.GetValue(Questions);
        var results = parsed.GetValue(Results);
        return (question, questions, results) switch
        {
            (not null, null, null) => new(question, null, null),
            (null, not null, _) => new(null, questions, results),
            (null, null, _) => throw new UsageException("Give a question, or a file of questions with --batch."),
            (not null, null, not null) => throw new UsageException("--out goes with --batch."),
            _ => throw new UsageException("Give a question or --batch, not both."),
        };
    }
}

/// <summary>A single question, or a file of them.</summary>
/// <param name="Question">Null for a batch.</param>
/// <param name="Batch">The file of questions; null for a single question.</param>
/// <param name="Results">The file of results; null for standard output.</param>
internal sealed record CommandInput(string? Question, string? Batch, string? Results);
