using System.CommandLine;
using System.Globalization;
using System.Numerics.Tensors;
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
        var refused = new Option<double>("--refused") { Description = "The share of the answerable questions that may be refused", DefaultValueFactory = _ => 0.043 };
        var data = new Option<string>("--data") { Description = "A folder to keep the indexes of the tasks in", Required = true };
        var output = new Option<string>("--out") { Description = "The folder of the program's weights, such as src/ChatBot.Core/Weights", Required = true };
        var command = new Command("refusal", "Fits the model that tells whether evidence answers, cross-validated by article") { tasks, others, refused, data, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reader = new RefusalExampleReader(parsed.GetRequiredValue(data));
            var examples = await reader.ReadAsync(parsed.GetRequiredValue(tasks), parsed.GetRequiredValue(others), cancellationToken);
            string[] arguments =
            [
                .. parsed.GetRequiredValue(tasks).Select(task => $"--task {WithoutFolders(task)}"),
                .. parsed.GetRequiredValue(others).Select(other => $"--other {WithoutFolders(other)}"),
                string.Create(CultureInfo.InvariantCulture, $"--refused {parsed.GetValue(refused)} --data DATA --out src/ChatBot.Core/Weights"),
            ];
            await FitAsync(examples, string.Join(' ', arguments), parsed.GetValue(refused), parsed.GetRequiredValue(output), cancellationToken);
        });
        return command;
    }

    private static async Task FitAsync(IReadOnlyList<RefusalExample> examples, string arguments, double refused, string folder, CancellationToken cancellationToken)
    {
        var models = Enumerable.Range(0, Folds.Count).Select(fold => RefusalModel.Fit([.. examples.Where(example => example.Fold != fold)])).ToList();
        var scores = examples.Select(example => Score(example, models[example.Fold])).ToList();
        var threshold = Threshold([.. examples.Zip(scores).Where(pair => pair.First.IsAnswered).Select(pair => pair.Second)], refused);
        var table = examples.Zip(scores).GroupBy(pair => pair.First.Set).Select(set => string.Create(
            CultureInfo.InvariantCulture, $"{set.Key}: {set.Count()} questions, cross-validated by article: {100 * set.Average(pair => pair.Second < threshold ? 1.0 : 0):0.0} % refused")).ToList();
        table.ForEach(Console.WriteLine);

        // The features' own constant, always 1, takes the model's: evidence answers from 0 on.
        var all = RefusalModel.Fit(examples);
        var final = all.Weights.ToArray();
        final[(int)RefusalFeature.Constant] = all.Constant - Threshold([.. examples.Where(example => example.IsAnswered).Select(example => Score(example, all))], refused);
        await WeightsFile.WriteAsync<RefusalFeature>(
            Path.Combine(folder, "refusal.weights"), final, [$"Written by: dotnet run --project tools/ChatBot.Fitting -- refusal {arguments}", .. table], cancellationToken);
    }

    /// <summary>Files by their names and the folder they lie in: where that folder is differs from machine to machine.</summary>
    private static string WithoutFolders(string files) => string.Join(',', files.Split(',').Select(file =>
        $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)))}/{Path.GetFileName(file)}"));

    private static double Score(RefusalExample example, (double[] Weights, double Constant) model) =>
        TensorPrimitives.Dot<double>(example.Features, model.Weights) + model.Constant;

    /// <summary>The score that so large a share of the scores is below.</summary>
    private static double Threshold(double[] scores, double share) => scores.Order().ElementAt((int)(share * scores.Length));
}
