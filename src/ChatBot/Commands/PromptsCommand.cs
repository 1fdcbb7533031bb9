using System.CommandLine;
using ChatBot.PromptTests;

namespace ChatBot.Commands;

/// <summary><c>prompts</c>: tests prompts without network, records what a model replies to them, shows them, and makes cases of what readers disliked.</summary>
internal static class PromptsCommand
{
    /// <summary>The group with its commands.</summary>
    /// <param name="build">Builds the program, with logs on standard error.</param>
    public static Command Create(Option<bool> json, Func<ParseResult, bool, WebApplication> build) =>
        new("prompts", "Tests, records and shows prompts") { Test(json, build), Record(build), Show(build), ImportFeedback(build) };

    private static Command Test(Option<bool> json, Func<ParseResult, bool, WebApplication> build)
    {
        var name = Name("The prompt: a folder's name or path (default: all that have cases.yaml)");
        var provider = new Option<ReplySource>("--provider") { Description = "Where replies come from: recorded (default, no network), scripted (by the cases) or live (the model of the settings)" };
        var junit = new Option<string?>("--junit") { Description = "Writes the results as JUnit XML" };
        var html = new Option<string?>("--html") { Description = "Writes a report with prompts, answers and differences" };
        var compare = new Option<string?>("--compare") { Description = "Another version of the prompt, a folder's name or path, tested on the same cases" };
        var command = new Command("test", "Tests prompts on their cases; exits 1 when one fails") { name, provider, junit, html, compare };
        command.SetAction((parsed, cancellationToken) => PromptsTestCommand.RunAsync(
            build(parsed, true),
            new(parsed.GetValue(name), parsed.GetValue(provider), parsed.GetValue(junit), parsed.GetValue(html), parsed.GetValue(compare), parsed.GetValue(json)),
            cancellationToken));
        return command;
    }

    private static Command Record(Func<ParseResult, bool, WebApplication> build)
    {
        var name = Name("The prompt: a folder's name or path (default: all that have cases.yaml)");
        var cases = new Option<string[]>("--case") { Description = "Only this case; may be given again", DefaultValueFactory = _ => [] };
        var missing = new Option<bool>("--missing") { Description = "Only cases without a recording that answers today's prompt" };
        var command = new Command("record", "Asks the model of the settings and records its replies") { name, cases, missing };
        command.SetAction((parsed, cancellationToken) => PromptsRecordCommand.RunAsync(
            build(parsed, true), parsed.GetValue(name), parsed.GetRequiredValue(cases), parsed.GetValue(missing), cancellationToken));
        return command;
    }

    private static Command Show(Func<ParseResult, bool, WebApplication> build)
    {
        var id = new Argument<string>("CASE") { Description = "A case's id, or PROMPT/CASE" };
        var command = new Command("show", "Shows what the model is sent for a case, with the number of tokens") { id };
        command.SetAction((parsed, cancellationToken) => PromptsShowCommand.RunAsync(build(parsed, true), parsed.GetRequiredValue(id), cancellationToken));
        return command;
    }

    private static Command ImportFeedback(Func<ParseResult, bool, WebApplication> build)
    {
        var name = Name("The prompt that gets the cases: a folder's name or path (default: answer)");
        var command = new Command("import-feedback", "Makes cases of the answers that readers disliked") { name };
        command.SetAction((parsed, cancellationToken) => PromptsImportFeedbackCommand.RunAsync(build(parsed, true), parsed.GetValue(name), cancellationToken));
        return command;
    }

    private static Argument<string?> Name(string description) => new("NAME") { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
