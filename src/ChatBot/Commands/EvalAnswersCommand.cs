using System.CommandLine;
using System.Text.Json;
using ChatBot.Api;
using ChatBot.Collection;
using ChatBot.Evaluation;
using ChatBot.Evaluation.Answering;

namespace ChatBot.Commands;

/// <summary><c>eval answers</c>: how often answers quote what is right, and what is refused.</summary>
internal static class EvalAnswersCommand
{
    /// <summary>The command.</summary>
    /// <param name="build">Builds the program for a data folder, with logs on standard error.</param>
    public static Command Create(Option<string?> data, Option<bool> json, Func<string, WebApplication> build)
    {
        var paragraphs = new Option<string[]>("--paragraphs") { Description = "A .jsonl file of {\"id\",\"article\"?,\"text\"}", Required = true };
        var questions = new Option<string[]>("--questions") { Description = "A .jsonl file of {\"id\",\"question\",\"paragraph\",\"answers\"}; may be given several times" };
        var unanswerable = new Option<string[]>("--unanswerable") { Description = "A .jsonl file of {\"id\",\"question\"} that no paragraph answers, though they seem to" };
        var other = new Option<string[]>("--other") { Description = "A .jsonl file of {\"id\",\"question\"} about other articles" };
        var html = new Option<string?>("--html") { Description = "A page to write, with the questions that went wrong" };
        var command = new Command("answers", "Measures how often answers quote what is right, and what is refused") { paragraphs, questions, unanswerable, other, html };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = Files(parsed.GetValue(questions), QuestionKind.Answerable)
                .Concat(Files(parsed.GetValue(unanswerable), QuestionKind.Unanswerable))
                .Concat(Files(parsed.GetValue(other), QuestionKind.Other)).ToList();
            if (files.Count == 0)
            {
                throw new UsageException("eval answers needs questions: --questions, --unanswerable or --other.");
            }

            using var folder = new EvaluationData(parsed.GetValue(data));
            return await RunAsync(
                () => build(folder.Folder), parsed.GetRequiredValue(paragraphs), files, parsed.GetValue(html), parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static IEnumerable<(string File, QuestionKind Kind)> Files(string[]? files, QuestionKind kind) => (files ?? []).Select(file => (file, kind));

    private static async Task<int> RunAsync(
        Func<WebApplication> build, string[] paragraphs, IReadOnlyList<(string File, QuestionKind Kind)> files, string? html, bool json, CancellationToken cancellationToken)
    {
        var expected = (await EvaluationRows.ParagraphsAsync(paragraphs, cancellationToken)).ToDictionary(row => row.Id, StringComparer.Ordinal);
        var questions = new List<IReadOnlyList<QuestionRow>>();
        foreach (var (file, kind) in files)
        {
            questions.Add(await EvaluationRows.QuestionsAsync(
                file, kind == QuestionKind.Answerable ? expected.Keys.ToHashSet(StringComparer.Ordinal) : null, cancellationToken));
        }

        await using var app = build();
        var progress = ProgressLine.Create();
        await app.Services.GetRequiredService<CollectionLoader>().IngestAsync(paragraphs, progress, cancellationToken);
        var evaluation = ActivatorUtilities.CreateInstance<AnswerEvaluation>(app.Services);
        var clusters = expected.ToDictionary(row => row.Key, row => row.Value.Article ?? row.Key, StringComparer.Ordinal);
        var sets = new List<AnswerSet>();
        foreach (var ((file, kind), rows) in files.Zip(questions))
        {
            sets.Add(await evaluation.RunAsync(Path.GetFileName(file), kind, rows, clusters, progress, cancellationToken));
        }

        var report = AnswerReport.Of(sets, expected);
        if (html is not null)
        {
            await ReportPage.WriteAsync(report, html, app.Services, cancellationToken);
        }

        if (json)
        {
            sets.ForEach(set => Console.WriteLine(JsonSerializer.Serialize(AnswerReport.Json(set), JsonFormat.Options)));
        }
        else
        {
            report.Table.Write();
            Console.WriteLine(report.Method);
        }

        return 0;
    }
}
