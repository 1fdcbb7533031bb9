using System.Text.Json;
using ChatBot.Api;
using ChatBot.Core.Language;

namespace ChatBot.Evaluation;

/// <summary>A paragraph of a collection that is measured on. The program takes each for an article of its own.</summary>
/// <param name="Id">Unique in its collection.</param>
/// <param name="Article">The title it goes under; null when it has none.</param>
internal sealed record ParagraphRow(string Id, string Text, string? Article = null);

/// <summary>A question with the paragraph that answers it.</summary>
/// <param name="Paragraph">The id of that paragraph; null when nothing is said of where the answer stands.</param>
/// <param name="Answers">What counts as a right answer; null or empty when nothing is said of it.</param>
/// <param name="Language">The language it is asked in, "de" or "en"; null: detected, as for any reader's question.</param>
internal sealed record QuestionRow(
    string Id, string Question, string? Paragraph = null, IReadOnlyList<string>? Answers = null, string? Language = null);

/// <summary>A sentence in two languages.</summary>
/// <param name="Doc">The document that it stands in; the rows of a document follow one another in its order.</param>
internal sealed record PairRow(string Doc, string De, string En)
{
    /// <summary>The sentence in "de" or "en".</summary>
    public string In(string language) => language == Languages.English ? En : De;
}

/// <summary>A text that may try to command a language model.</summary>
/// <param name="Label">0 when it does not.</param>
internal sealed record InjectionRow(string Text, int Label = 1);

/// <summary>Reads files of rows, one JSON object a line. A measurement on half of the rows would mislead: a single bad row stops it.</summary>
internal static class EvaluationRows
{
    private const int MostReported = 20;

    private static readonly JsonSerializerOptions Options = new(JsonFormat.Options) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Reads paragraphs from files, in order. No two have the same id.</summary>
    /// <exception cref="InvalidDataException">Rows cannot be used; the message has a line for each, with file and line number.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<IReadOnlyList<ParagraphRow>> ParagraphsAsync(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var rows = new List<ParagraphRow>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            rows.AddRange(await ReadAsync<ParagraphRow>(file, row =>
                row.Id.Length == 0 ? "the id is empty."
                : string.IsNullOrWhiteSpace(row.Text) ? "the text is empty."
                : known.Add(row.Id) ? null : $"another paragraph has the id {row.Id}.", cancellationToken));
        }

        return rows;
    }

    /// <summary>Reads questions from a file.</summary>
    /// <param name="paragraphs">The ids that a question may name as the paragraph of its answer, which it must; null when it need not.</param>
    /// <exception cref="InvalidDataException">Rows cannot be used; the message has a line for each, with file and line number.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<IReadOnlyList<QuestionRow>> QuestionsAsync(
        string file, IReadOnlySet<string>? paragraphs, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return ReadAsync<QuestionRow>(file, row =>
            string.IsNullOrWhiteSpace(row.Question) ? "the question is empty."
            : !known.Add(row.Id) ? $"another question has the id {row.Id}."
            : row.Language is not (null or "de" or "en") ? $"the language is \"{row.Language}\"; it may be \"de\" or \"en\"."
            : paragraphs is null ? null
            : row.Paragraph is null ? "the row has no \"paragraph\", the id of the one that answers."
            : paragraphs.Contains(row.Paragraph) ? null : $"there is no paragraph {row.Paragraph}.", cancellationToken);
    }

    /// <summary>Reads sentences in two languages from a file.</summary>
    /// <exception cref="InvalidDataException">Rows cannot be used; the message has a line for each, with file and line number.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<IReadOnlyList<PairRow>> PairsAsync(string file, CancellationToken cancellationToken) =>
        ReadAsync<PairRow>(file, row => string.IsNullOrWhiteSpace(row.De) || string.IsNullOrWhiteSpace(row.En) ? "one of the two sentences is empty." : null, cancellationToken);

    /// <summary>Reads texts that may try to command a language model from a file.</summary>
    /// <exception cref="InvalidDataException">Rows cannot be used; the message has a line for each, with file and line number.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<IReadOnlyList<InjectionRow>> InjectionsAsync(string file, CancellationToken cancellationToken) =>
        ReadAsync<InjectionRow>(file, row => string.IsNullOrWhiteSpace(row.Text) ? "the text is empty." : null, cancellationToken);

    private static async Task<IReadOnlyList<TRow>> ReadAsync<TRow>(string file, Func<TRow, string?> findFault, CancellationToken cancellationToken)
        where TRow : class
    {
        var rows = new List<TRow>();
        var faults = new List<string>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var row = Parse<TRow>(line, out var fault);
            if (row is not null)
            {
                rows.Add(row);
                fault = findFault(row);
            }

            if (fault is not null)
            {
                faults.Add($"{file}, line {number}: {fault}");
            }
        }

        if (faults.Count == 0 && rows.Count == 0)
        {
            faults.Add($"{file}: there is no row in it.");
        }

        return faults.Count == 0 ? rows : throw new InvalidDataException(Message(faults));
    }

    private static TRow? Parse<TRow>(string line, out string? fault)
        where TRow : class
    {
        fault = "a row is a JSON object.";
        try
        {
            return JsonSerializer.Deserialize<TRow>(line, Options);
        }
        catch (JsonException exception)
        {
            fault = exception.Message;
            return null;
        }
    }

    private static string Message(List<string> faults) => string.Join(Environment.NewLine, faults.Count <= MostReported
        ? faults
        : [.. faults.Take(MostReported), $"... and {faults.Count - MostReported} rows more."]);
}
