using System.Text.Json;
using ChatBot.Api;
using ChatBot.Evaluation;

namespace ChatBot.Fitting.Refusal;

/// <summary>Parts the paragraphs of a task into small collections, as a first folder of articles is: there a word's rarity tells little.</summary>
/// <param name="data">A folder to keep their files in.</param>
internal sealed class SmallCollections(string data)
{
    // The first size is a collection of one article, as the program starts with.
    private static readonly int[] Sizes = [1, 5];
    private const int MostOfSize = 8;
    private const int MostOthers = 40;

    /// <summary>For each small collection its own questions, and questions about other articles.</summary>
    /// <param name="task">Its first file has the paragraphs.</param>
    /// <param name="others">Questions that none of its paragraphs answers.</param>
    public async IAsyncEnumerable<(EvaluationTask Task, EvaluationTask Others)> OfAsync(EvaluationTask task, IReadOnlyList<QuestionRow> others)
    {
        var articles = (await EvaluationRows.ParagraphsAsync(task.Files.Take(1), CancellationToken.None))
            .GroupBy(row => row.Article ?? row.Id, StringComparer.Ordinal).ToList();
        foreach (var size in Sizes)
        {
            foreach (var (part, number) in articles.Chunk(size).Where((_, i) => i % Math.Max(1, articles.Count / size / MostOfSize) == 0).Take(MostOfSize).Select((part, i) => (part, i)))
            {
                var file = Path.Combine(data, $"{task.Name.Replace('/', '-')}-{size}-{number}.jsonl");
                await File.WriteAllLinesAsync(file, part.SelectMany(rows => rows).Select(row => JsonSerializer.Serialize(row, JsonFormat.Options)));
                var names = part.Select(rows => rows.Key).ToHashSet(StringComparer.Ordinal);
                var (own, foreign) = Split(task.Questions, question => names.Contains(task.Articles[question.Paragraph!]));
                yield return (
                    task with { Name = $"{task.Name} of {size} articles", Files = [file], Questions = own },
                    new($"{task.Name}, others of {size} articles", [file], [.. Some(foreign, number), .. Some(others, number)], new Dictionary<string, string>()));
            }
        }
    }

    private static (IReadOnlyList<QuestionRow> Yes, IReadOnlyList<QuestionRow> No) Split(IReadOnlyList<QuestionRow> questions, Func<QuestionRow, bool> isIn) =>
        ([.. questions.Where(isIn)], [.. questions.Where(question => !isIn(question))]);

    /// <summary>Some of the questions, other ones for each collection.</summary>
    private static IEnumerable<QuestionRow> Some(IReadOnlyList<QuestionRow> questions, int number) =>
        questions.Where((_, i) => i % Math.Max(1, questions.Count / MostOthers) == number % Math.Max(1, questions.Count / MostOthers)).Take(MostOthers);
}
