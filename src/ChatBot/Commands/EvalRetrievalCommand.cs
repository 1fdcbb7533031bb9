using System.CommandLine;
using System.Text.Json;
using ChatBot.Api;
using ChatBot.Collection;
using ChatBot.Core.Retrieval;
using ChatBot.Evaluation;

namespace ChatBot.Commands;

/// <summary><c>eval retrieval</c>: how often a search finds the paragraph that answers.</summary>
internal static class EvalRetrievalCommand
{
    /// <summary>The command.</summary>
    /// <param name="build">Builds the program for a data folder, with logs on standard error.</param>
    public static Command Create(Option<string?> data, Option<bool> json, Func<string, WebApplication> build)
    {
        var paragraphs = new Option<string[]>("--paragraphs") { Description = "A .jsonl file of {\"id\",\"article\"?,\"text\"}", Required = true };
        var questions = new Option<string[]>("--questions") { Description = "A .jsonl file of {\"id\",\"question\",\"paragraph\"}; may be given several times", Required = true };
        var distractors = new Option<string[]>("--distractors") { Description = "A .jsonl file of further paragraphs, that answer nothing" };
        var html = new Option<string?>("--html") { Description = "A page to write, with the questions whose paragraph did not come first" };
        var command = new Command("retrieval", "Measures how often a search finds the paragraph that answers") { paragraphs, questions, distractors, html };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var folder = new EvaluationData(parsed.GetValue(data));
            var input = new Input(parsed.GetRequiredValue(paragraphs), parsed.GetRequiredValue(questions), parsed.GetValue(distractors) ?? [], parsed.GetValue(html));
            return await RunAsync(() => build(folder.Folder), input, parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Func<WebApplication> build, Input input, bool json, CancellationToken cancellationToken)
    {
        var expected = (await EvaluationRows.ParagraphsAsync(input.Paragraphs, cancellationToken)).ToDictionary(row => row.Id, StringComparer.Ordinal);
        var questions = new List<(string Name, IReadOnlyList<QuestionRow> Rows)>();
        foreach (var file in input.Questions)
        {
            questions.Add((Path.GetFileName(file), await EvaluationRows.QuestionsAsync(file, expected.Keys.ToHashSet(StringComparer.Ordinal), cancellationToken)));
        }

        await EvaluationRows.ParagraphsAsync(input.Paragraphs.Concat(input.Distractors), cancellationToken);
        await using var app = build();
        var progress = ProgressLine.Create();
        await app.Services.GetRequiredService<CollectionLoader>().IngestAsync([.. input.Paragraphs, .. input.Distractors], progress, cancellationToken);

        var searched = await CountAsync(app, cancellationToken);
        var evaluation = ActivatorUtilities.CreateInstance<RetrievalEvaluation>(app.Services);
        var articles = expected.ToDictionary(row => row.Key, row => row.Value.Article ?? row.Key, StringComparer.Ordinal);
        var sets = new List<QuestionSet>();
        foreach (var (name, rows) in questions)
        {
            sets.Add(await evaluation.RunAsync(name, rows, articles, progress, cancellationToken));
        }

        var report = RetrievalReport.Of(sets, searched, expected);
        if (input.Html is not null)
        {
            await ReportPage.WriteAsync(report, input.Html, app.Services, cancellationToken);
        }

        if (json)
        {
            sets.ForEach(set => Console.WriteLine(JsonSerializer.Serialize(RetrievalReport.Json(set, searched), JsonFormat.Options)));
        }
        else
        {
            report.Table.Write();
            Console.WriteLine(report.Method);
        }

        return 0;
    }

    private static async Task<int> CountAsync(WebApplication app, CancellationToken cancellationToken)
    {
        using var snapshot = await app.Services.GetRequiredService<IParagraphIndex>().OpenAsync(cancellationToken);
        return snapshot.Count;
    }

    /// <param name="Html">Null for no page.</param>
    private sealed record Input(string[] Paragraphs, string[] Questions, string[] Distractors, string? Html);
}
