using System.CommandLine;
using System.Text.Json;
using ChatBot.Api;
using ChatBot.Core.Language;
using ChatBot.Evaluation;
using ChatBot.Evaluation.Checking;

namespace ChatBot.Commands;

/// <summary><c>eval check</c>: how many wrong sentences the evidence check lets through, and how many right ones it drops.</summary>
internal static class EvalCheckCommand
{
    /// <summary>The command.</summary>
    /// <param name="build">Builds the program for a data folder, with logs on standard error.</param>
    public static Command Create(Option<string?> data, Option<bool> json, Func<string, WebApplication> build)
    {
        var pairs = new Option<string[]>("--pairs") { Description = "A .jsonl file of {\"doc\",\"de\",\"en\"}: sentences in both languages, in the order of their documents; may be given several times" };
        var sentences = new Option<int>("--sentences") { Description = "How many sentences of a document of --pairs make a paragraph", DefaultValueFactory = _ => 1 };
        var paragraphs = new Option<string[]>("--paragraphs") { Description = "A .jsonl file of {\"id\",\"article\"?,\"text\"}, in the order of their articles" };
        var questions = new Option<string[]>("--questions") { Description = "A .jsonl file of {\"id\",\"question\",\"paragraph\",\"answers\"}" };
        var injections = new Option<string[]>("--injections") { Description = "A .jsonl file of {\"text\",\"label\"?}: texts that try to command a model; rows with label 0 do not" };
        var seed = new Option<int>("--seed") { Description = "Draws other wrong sentences: rates that hold for one draw only are luck", DefaultValueFactory = _ => 1 };
        var html = new Option<string?>("--html") { Description = "A page to write, with the sentences that came out wrong" };
        var command = new Command("check", "Measures how many wrong sentences the evidence check lets through, and how many right ones it drops") { pairs, sentences, paragraphs, questions, injections, seed, html };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var input = new Input(
                parsed.GetValue(pairs) ?? [], parsed.GetValue(sentences), parsed.GetValue(paragraphs) ?? [], parsed.GetValue(questions) ?? [], parsed.GetValue(injections) ?? [], parsed.GetValue(seed), parsed.GetValue(html));
            if (input.Pairs.Length + input.Paragraphs.Length == 0)
            {
                throw new UsageException("eval check needs sentences: --pairs or --paragraphs.");
            }

            if (input.Sentences < 1)
            {
                throw new UsageException($"--sentences is {input.Sentences}. A paragraph has one sentence or more.");
            }

            using var folder = new EvaluationData(parsed.GetValue(data));
            return await RunAsync(() => build(folder.Folder), input, parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Func<WebApplication> build, Input input, bool json, CancellationToken cancellationToken)
    {
        var collection = await ReadAsync(input, cancellationToken);
        await using var app = build();
        var sets = ActivatorUtilities.CreateInstance<CheckEvaluation>(app.Services).Run(CaseMaker.Of(collection, input.Seed), ProgressLine.Create(), cancellationToken);
        var report = CheckReport.Of(sets);
        if (input.Html is not null)
        {
            await ReportPage.WriteAsync(report, input.Html, app.Services, cancellationToken);
        }

        if (json)
        {
            sets.ToList().ForEach(set => Console.WriteLine(JsonSerializer.Serialize(CheckReport.Json(set), JsonFormat.Options)));
        }
        else
        {
            report.Table.Write();
            Console.WriteLine(report.Method);
        }

        return 0;
    }

    private static async Task<Evaluation.Checking.Collection> ReadAsync(Input input, CancellationToken cancellationToken)
    {
        var statements = new List<Statement>();
        var texts = new List<(string Text, string Language)>();
        foreach (var file in input.Pairs)
        {
            var pairs = await EvaluationRows.PairsAsync(file, cancellationToken);
            statements.AddRange(PairStatements.Of(pairs, input.Sentences));
            texts.AddRange(pairs.SelectMany(pair => new[] { (pair.De, Languages.German), (pair.En, Languages.English) }));
        }

        var paragraphs = await EvaluationRows.ParagraphsAsync(input.Paragraphs, cancellationToken);
        var ids = paragraphs.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var questions = new List<QuestionRow>();
        foreach (var file in input.Questions)
        {
            questions.AddRange(await EvaluationRows.QuestionsAsync(file, ids, cancellationToken));
        }

        statements.AddRange(QuestionStatements.Of(paragraphs, questions));
        texts.AddRange(paragraphs.Select(row => (row.Text, LanguageDetector.Detect(row.Text, Languages.German))));
        texts.AddRange(questions.Select(row => (row.Question, row.Language ?? LanguageDetector.Detect(row.Question, Languages.English))));
        var injections = new List<string>();
        foreach (var file in input.Injections)
        {
            injections.AddRange((await EvaluationRows.InjectionsAsync(file, cancellationToken)).Where(row => row.Label != 0).Select(row => row.Text));
        }

        var names = new NameTable(texts);
        return new([.. statements.Where(statement => QuestionStatements.AreNamesCarried(statement, names))], names, injections);
    }

    /// <param name="Html">Null for no page.</param>
    private sealed record Input(string[] Pairs, int Sentences, string[] Paragraphs, string[] Questions, string[] Injections, int Seed, string? Html);
}
