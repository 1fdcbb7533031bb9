using System.Text.Json;

namespace ChatBot.Benchmarks.Collections;

/// <summary>Reads paragraphs and questions of the evaluation folder.</summary>
internal sealed class EvaluationData(string folder)
{
    /// <summary>Paragraphs that nobody asks for.</summary>
    public IReadOnlyList<SourceParagraph> Distractors() => Rows<SourceParagraph>("distractors.de.jsonl");

    /// <summary>The paragraphs that the questions are about.</summary>
    public IReadOnlyList<SourceParagraph> Asked() => Rows<SourceParagraph>(Path.Combine("xquad", "paragraphs.de.jsonl"));

    /// <summary>Questions in a language, "de" or "en".</summary>
    public IReadOnlyList<string> Questions(string language) =>
        [.. Rows<SourceQuestion>(Path.Combine("xquad", $"questions.{language}.jsonl")).Select(row => row.Question)];

    /// <summary>News sentences in German and English.</summary>
    public IReadOnlyList<SourcePair> Pairs() => Rows<SourcePair>(Path.Combine("parallel", "ntrex.de-en.jsonl"));

    private List<T> Rows<T>(string file) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Select(line => JsonSerializer.Deserialize<T>(line, JsonSerializerOptions.Web)!)];

    private sealed record SourceQuestion(string Question);
}

/// <summary>A paragraph as the evaluation data has it.</summary>
internal sealed record SourceParagraph(string Id, string Article, string Text);

/// <summary>A sentence in two languages, as the evaluation data has it.</summary>
internal sealed record SourcePair(string Doc, string De, string En);
