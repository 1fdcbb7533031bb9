using ChatBot.Evaluation;

namespace ChatBot.Fitting;

/// <summary>Questions with the paragraphs that answer them, in a collection.</summary>
/// <param name="Name">What it is called in results.</param>
/// <param name="Files">Paragraphs, then distractors if there are any.</param>
/// <param name="Articles">For each paragraph with an answer its article: what is fitted on an article is not tested on it.</param>
internal sealed record EvaluationTask(
    string Name, IReadOnlyList<string> Files, IReadOnlyList<QuestionRow> Questions, IReadOnlyDictionary<string, string> Articles)
{
    /// <summary>Reads <c>PARAGRAPHS,QUESTIONS[,DISTRACTORS]</c>, files of rows as <c>eval retrieval</c> takes them.</summary>
    /// <exception cref="InvalidDataException">It is not written so, or a row cannot be used.</exception>
    public static async Task<EvaluationTask> ReadAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Split(',') is not [var paragraphs, var questions, .. var distractors])
        {
            throw new InvalidDataException($"A task is PARAGRAPHS,QUESTIONS[,DISTRACTORS], not \"{text}\".");
        }

        var rows = await EvaluationRows.ParagraphsAsync([paragraphs], cancellationToken);
        var articles = rows.ToDictionary(row => row.Id, row => row.Article ?? row.Id, StringComparer.Ordinal);
        var asked = await EvaluationRows.QuestionsAsync(questions, articles.Keys.ToHashSet(StringComparer.Ordinal), cancellationToken);
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(questions)));
        return new($"{folder}/{Path.GetFileName(questions)}{(distractors.Length > 0 ? " +" : "")}", [paragraphs, .. distractors], asked, articles);
    }
}
