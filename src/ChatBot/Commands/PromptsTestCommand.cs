using System.Text.Json;
using ChatBot.Api;
using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.PromptTests;
using ChatBot.Web;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>prompts test</c>: tests prompts on their cases.</summary>
internal static class PromptsTestCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>0; 1 when a case failed.</returns>
    public static async Task<int> RunAsync(WebApplication app, PromptsTestInput input, CancellationToken cancellationToken)
    {
        await using var running = app;
        var folders = app.Services.GetRequiredService<PromptFolders>();
        var run = app.Services.GetRequiredService<PromptTestRun>();
        var reports = new List<PromptTestReport>();
        foreach (var folder in folders.Choose(input.Name ?? DefaultName(input)))
        {
            var cases = CaseFile.Load(folder);
            reports.Add(await run.RunAsync(folder, cases, input.Provider, cancellationToken));
            if (input.Compare is not null)
            {
                reports.Add(await run.RunAsync(folders.Find(input.Compare), cases, input.Provider, cancellationToken));
            }
        }

        reports.ForEach(input.Json ? WriteJson : WriteTable);
        if (input.JUnit is not null)
        {
            JUnitReport.Write(input.JUnit, reports);
        }

        if (input.Html is not null)
        {
            await StandalonePage.WriteAsync<PromptTestPage>(
                input.Html, new() { [nameof(PromptTestPage.Reports)] = reports, [nameof(PromptTestPage.IsComparison)] = input.Compare is not null }, app.Services, cancellationToken);
        }

        return reports.All(report => report.Failed == 0) ? 0 : 1;
    }

    /// <summary>A version is compared with one prompt.</summary>
    private static string? DefaultName(PromptsTestInput input) => input.Compare is null ? null : PromptKind.Answer.Name;

    private static void WriteTable(PromptTestReport report)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Case", "Result", "What does not hold");
        foreach (var result in report.Results)
        {
            table.AddRow(new Text(result.Case.Id), new Text(result.Passed ? "passed" : "failed"), new Text(string.Join('\n', result.Faults)));
        }

        AnsiConsole.Write(table);
        Console.WriteLine($"{report.Name} {report.Hash}: {report.Passed} passed, {report.Failed} failed; {report.Replies}");
    }

    private static void WriteJson(PromptTestReport report)
    {
        foreach (var result in report.Results)
        {
            Console.WriteLine(JsonSerializer.Serialize(
                new PromptResultJson(report.Name, report.Hash, result.Case.Id, result.Passed, result.Faults, result.Outcome?.Text, report.Replies), JsonFormat.Options));
        }
    }
}

/// <summary>What <c>prompts test</c> was asked to do.</summary>
/// <param name="Name">Null for all prompts.</param>
/// <param name="JUnit">Null for no file.</param>
/// <param name="Html">Null for no file.</param>
/// <param name="Compare">Null for no second version.</param>
internal sealed record PromptsTestInput(string? Name, ReplySource Provider, string? JUnit, string? Html, string? Compare, bool Json);

/// <summary>A case's result as <c>prompts test --json</c> gives it.</summary>
/// <param name="Answer">Null when the model gave none.</param>
internal sealed record PromptResultJson(
    string Prompt, string PromptHash, string Case, bool Passed, IReadOnlyList<string> Faults, string? Answer, string Replies);
