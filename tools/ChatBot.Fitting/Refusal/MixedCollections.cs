using System.Text.Json;
using ChatBot.Api;
using ChatBot.Evaluation;

namespace ChatBot.Fitting.Refusal;

/// <summary>Puts single paragraphs of a task's articles among the paragraphs of another task: there no second paragraph of an article
/// tells that the collection has something on it, and what answers and what does not stand among the same others.</summary>
/// <param name="data">A folder to keep their files in.</param>
internal sealed class MixedCollections(string data)
{
    private const int Most = 5;

    /// <summary>For each mixed collection the questions of the task that it answers; together they are all that the first paragraphs of articles answer.</summary>
    /// <param name="task">Its first file has the paragraphs.</param>
    /// <param name="others">A file of paragraphs that answer none of its questions.</param>
    public async IAsyncEnumerable<EvaluationTask> OfAsync(EvaluationTask task, string others)
    {
        var articles = (await EvaluationRows.ParagraphsAsync(task.Files.Take(1), CancellationToken.None))
            .GroupBy(row => row.Article ?? row.Id, StringComparer.Ordinal).Select(article => article.ToList()).ToList();
        var filling = await EvaluationRows.ParagraphsAsync([others], CancellationToken.None);
        for (var number = 0; number < Most; number++)
        {
            // Articles take turns, so that no collection has only beginnings.
            var single = articles.Select((article, i) => (Article: article, Place: (number + i) % Most))
                .Where(turn => turn.Place < turn.Article.Count).Select(turn => turn.Article[turn.Place]).ToList();
            var ids = single.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
            var file = Path.Combine(data, $"{task.Name.Replace('/', '-')}-mixed-{number}.jsonl");
            await File.WriteAllLinesAsync(file, single.Concat(filling.Where(row => !ids.Contains(row.Id))).Select(row => JsonSerializer.Serialize(row, JsonFormat.Options)));
            yield return task with { Name = $"{task.Name} among others", Files = [file], Questions = [.. task.Questions.Where(question => ids.Contains(question.Paragraph!))] };
        }
    }
}
