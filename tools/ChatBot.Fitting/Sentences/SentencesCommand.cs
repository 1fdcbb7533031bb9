using System.CommandLine;
using System.Globalization;
using ChatBot.Core.Answers.Extraction;

namespace ChatBot.Fitting.Sentences;

/// <summary><c>sentences</c>: fits the model that chooses the sentences of an answer.</summary>
internal static class SentencesCommand
{
    private static readonly int[] Counts = [1, 2, 3];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var tasks = new Option<string[]>("--task") { Description = "PARAGRAPHS,QUESTIONS, files as eval answers takes them; may be given several times", Required = true };
        var data = new Option<string>("--data") { Description = "A folder to keep the indexes of the tasks in", Required = true };
        var output = new Option<string>("--out") { Description = "The folder of the program's weights, such as src/ChatBot.Core/Weights", Required = true };
        var command = new Command("sentences", "Fits the model that chooses sentences, cross-validated by article") { tasks, data, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var examples = new List<SentenceExample>();
            foreach (var text in parsed.GetRequiredValue(tasks))
            {
                var task = await EvaluationTask.ReadAsync(text, cancellationToken);
                await foreach (var asked in EvidenceReader.ReadAsync(parsed.GetRequiredValue(data), task, cancellationToken))
                {
                    examples.Add(Example(task, asked));
                }
            }

            var table = Table(examples).ToList();
            table.ForEach(Console.WriteLine);
            await WeightsFile.WriteAsync<SentenceFeature>(
                Path.Combine(parsed.GetRequiredValue(output), "sentences.weights"), SentenceModel.Fit(examples),
                ["Written by: dotnet run --project tools/ChatBot.Fitting -- sentences", .. table], cancellationToken);
        });
        return command;
    }

    private static SentenceExample Example(EvaluationTask task, AskedEvidence asked)
    {
        var right = asked.Question.Answers ?? [];
        var sentences = asked.Scored?.Sentences ?? [];
        return new(
            task.Name, Folds.Of(task.Articles[asked.Question.Paragraph!]), [.. sentences.Select(score => score.Features)],
            [.. sentences.Select(score => score.Sentence.Passage.ArticleId == asked.Question.Paragraph && right.Any(answer => score.Sentence.Text.Contains(answer, StringComparison.Ordinal)))]);
    }

    /// <summary>For each task, how many questions have an answer among the first sentences, by weights fitted on other articles.</summary>
    private static IEnumerable<string> Table(IReadOnlyList<SentenceExample> examples)
    {
        var weights = Enumerable.Range(0, Folds.Count).Select(fold => SentenceModel.Fit([.. examples.Where(example => example.Fold != fold)])).ToList();
        foreach (var task in examples.GroupBy(example => example.Task))
        {
            var orders = task.Select(example => (example.Answers, Order: SentenceModel.Order(example, weights[example.Fold]))).ToList();
            var shares = Counts.Select(count => (Count: count, Share: orders.Average(asked => asked.Order.Take(count).Any(i => asked.Answers[i]) ? 1.0 : 0)));
            yield return string.Create(CultureInfo.InvariantCulture, $"{task.Key}: {task.Count()} questions, cross-validated by article: ")
                + string.Join(", ", shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{100 * share.Share:0.0} % in {share.Count}")));
        }
    }
}
