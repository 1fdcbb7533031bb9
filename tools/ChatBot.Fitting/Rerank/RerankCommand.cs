using System.CommandLine;
using System.Globalization;
using ChatBot.Core.Retrieval;

namespace ChatBot.Fitting.Rerank;

/// <summary><c>rerank</c>: fits the two models that order candidates.</summary>
internal static class RerankCommand
{
    private const double Penalty = 1;

    private static readonly PassageFeature[] Dear = [PassageFeature.Meaning, PassageFeature.NearMeaning];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var tasks = new Option<string[]>("--task") { Description = "PARAGRAPHS,QUESTIONS[,DISTRACTORS], files as eval retrieval takes them; may be given several times", Required = true };
        var data = new Option<string>("--data") { Description = "A folder to keep the indexes of the tasks in", Required = true };
        var output = new Option<string>("--out") { Description = "The folder of the program's weights, such as src/ChatBot.Core/Weights", Required = true };
        var ablate = new Option<bool>("--ablate") { Description = "Also tell what each feature is worth" };
        var command = new Command("rerank", "Fits the models that order candidates, cross-validated by article") { tasks, data, output, ablate };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reader = new ExampleReader(parsed.GetRequiredValue(data));
            var examples = new List<RankingExample>();
            foreach (var text in parsed.GetRequiredValue(tasks))
            {
                examples.AddRange(await reader.ReadAsync(await EvaluationTask.ReadAsync(text, cancellationToken), cancellationToken));
            }

            await FitAsync(examples, parsed.GetRequiredValue(output), parsed.GetValue(ablate), cancellationToken);
        });
        return command;
    }

    private static async Task FitAsync(IReadOnlyList<RankingExample> examples, string folder, bool ablate, CancellationToken cancellationToken)
    {
        var features = Enum.GetValues<PassageFeature>();
        PassageFeature[] single = [.. features.Except(Dear)];
        var first = new CrossValidation(Penalty, single, examples);
        Print("all candidates", first.Table());
        var ordered = examples.Select(example => example.OrderedBy(first.WeightsFor(example))).ToList();
        var second = new CrossValidation(Penalty, features, ordered);
        Print("best candidates", second.Table());
        if (ablate)
        {
            foreach (var feature in features)
            {
                Print($"best candidates without {feature}", new CrossValidation(Penalty, features.Except([feature]), ordered).Table());
            }
        }

        var command = "Written by: dotnet run --project tools/ChatBot.Fitting -- rerank";
        await WeightsFile.WriteAsync<PassageFeature>(Path.Combine(folder, "candidates.weights"), first.Final, [command, .. first.Table()], cancellationToken);
        await WeightsFile.WriteAsync<PassageFeature>(Path.Combine(folder, "best-candidates.weights"), second.Final, [command, .. second.Table()], cancellationToken);
    }

    private static void Print(string title, IEnumerable<string> lines)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}:"));
        foreach (var line in lines)
        {
            Console.WriteLine("  " + line);
        }
    }
}
