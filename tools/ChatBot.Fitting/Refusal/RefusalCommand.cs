using System.CommandLine;
using System.Globalization;
using ChatBot.Core.Answers.Refusal;

namespace ChatBot.Fitting.Refusal;

/// <summary><c>refusal</c>: fits the model that tells whether evidence answers, and its threshold.</summary>
internal static class RefusalCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var tasks = new Option<string[]>("--task") { Description = "PARAGRAPHS,QUESTIONS that the paragraphs answer; may be given several times", Required = true };
        var others = new Option<string[]>("--other") { Description = "PARAGRAPHS,QUESTIONS that they do not answer; may be given several times", Required = true };
        var refused = new Option<double>("--refused") { Description = "The share of the answerable questions that may be refused in whole collections", DefaultValueFactory = _ => 0.039 };
        var refusedForeign = new Option<double>("--refused-foreign") { Description = "The same of questions in another language than the paragraphs", DefaultValueFactory = _ => 0.05 };
        var data = new Option<string>("--data") { Description = "A folder to keep the indexes of the tasks in", Required = true };
        var output = new Option<string>("--out") { Description = "The folder of the program's weights, such as src/ChatBot.Core/Weights", Required = true };
        var command = new Command("refusal", "Fits the model that tells whether evidence answers, cross-validated by article") { tasks, others, refused, refusedForeign, data, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reader = new RefusalExampleReader(parsed.GetRequiredValue(data));
            var examples = await reader.ReadAsync(parsed.GetRequiredValue(tasks), parsed.GetRequiredValue(others), cancellationToken);
            string[] arguments =
            [
                .. parsed.GetRequiredValue(tasks).Select(task => $"--task {WithoutFolders(task)}"),
                .. parsed.GetRequiredValue(others).Select(other => $"--other {WithoutFolders(other)}"),
                string.Create(CultureInfo.InvariantCulture, $"--refused {parsed.GetValue(refused)} --refused-foreign {parsed.GetValue(refusedForeign)} --data DATA --out src/ChatBot.Core/Weights"),
            ];
            await FitAsync(examples, string.Join(' ', arguments), (parsed.GetValue(refused), parsed.GetValue(refusedForeign)), parsed.GetRequiredValue(output), cancellationToken);
        });
        return command;
    }

    private static async Task FitAsync(IReadOnlyList<RefusalExample> examples, string arguments, (double Own, double Foreign) refused, string folder, CancellationToken cancellationToken)
    {
        var models = Enumerable.Range(0, Folds.Count).Select(fold => RefusalModel.Fit([.. examples.Where(example => example.Fold != fold)])).ToList();
        var scores = examples.Select(example => models[example.Fold].Score(example)).ToList();
        var scored = examples.Zip(scores).ToLookup(pair => pair.First.IsForeign);

        // On articles that a model was fitted on it refuses less than on others: the threshold is that of the cross-validation.
        var (own, foreign) = (Threshold(scored[false], refused.Own), Threshold(scored[true], refused.Foreign));
        var table = examples.Zip(scores).GroupBy(pair => pair.First.Set).Select(set => string.Create(
            CultureInfo.InvariantCulture,
            $"{set.Key}: {set.Count()} questions, cross-validated by article: {100 * set.Average(pair => pair.Second < (pair.First.IsForeign ? foreign : own) ? 1.0 : 0):0.0} % refused")).ToList();
        table.ForEach(Console.WriteLine);

        var all = RefusalModel.Fit(examples);
        string[] notes = [$"Written by: dotnet run --project tools/ChatBot.Fitting -- refusal {arguments}", .. table];
        await WriteAsync("refusal", all.Own, own);
        await WriteAsync("refusal-foreign", all.Foreign, foreign);

        // The features' own constant, always 1, takes the model's: evidence answers from 0 on.
        async Task WriteAsync(string name, (double[] Weights, double Constant) model, double threshold)
        {
            var weights = model.Weights.ToArray();
            weights[(int)RefusalFeature.Constant] = model.Constant - threshold;
            await WeightsFile.WriteAsync<RefusalFeature>(Path.Combine(folder, $"{name}.weights"), weights, notes, cancellationToken);
        }
    }

    /// <summary>Files by their names and the folder they lie in: where that folder is differs from machine to machine.</summary>
    private static string WithoutFolders(string files) => string.Join(',', files.Split(',').Select(file =>
        $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)))}/{Path.GetFileName(file)}"));

    /// <summary>The score that so large a share of the questions with an answer, of whole collections, is below; 0 when there are none.</summary>
    private static double Threshold(IEnumerable<(RefusalExample Example, double Score)> scored, double share)
    {
        double[] scores = [.. scored.Where(pair => pair.Example.IsAnswered && pair.Example.IsWhole).Select(pair => pair.Score).Order()];
        return scores.Length == 0 ? 0 : scores[(int)(share * scores.Length)];
    }
}
