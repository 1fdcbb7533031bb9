using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ChatBot.Api;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Commands;

/// <summary>The program's command line: <c>serve</c> (default), <c>ingest</c>, <c>search</c>, <c>ask</c>, <c>prompts</c>, <c>eval</c>, <c>teams</c>.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int WrongUsage = 2;
    private const string Serve = "serve";

    /// <summary>Builds the program from the settings among the arguments, a data folder (null for the default) and where logs go.</summary>
    public delegate WebApplication Builder(SettingsArguments arguments, string? dataFolder, bool logsOnStandardError);

    /// <summary>Runs a command.</summary>
    /// <returns>0 done, 1 failed with the reason on standard error, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args, Builder build)
    {
        var arguments = SettingsArguments.Split(args);
        var parsed = Create((data, logsOnStandardError) => build(arguments, data, logsOnStandardError)).Parse(arguments.Command);
        if (parsed.Errors.Count > 0)
        {
            return Fail(WrongUsage, string.Join(Environment.NewLine, parsed.Errors.Select(error => error.Message)) + Environment.NewLine + "--help shows the usage.");
        }

        try
        {
            return await parsed.InvokeAsync(Configure(parsed.CommandResult.Command));
        }
        catch (UsageException exception)
        {
            return Fail(WrongUsage, exception.Message);
        }
        catch (SettingException exception)
        {
            return Fail(arguments.Names.Contains(exception.Setting, StringComparer.OrdinalIgnoreCase) ? WrongUsage : Failed, exception.Message);
        }
        catch (OptionsValidationException exception)
        {
            return Fail(arguments.Names.Any(name => exception.Message.Contains(name, StringComparison.OrdinalIgnoreCase)) ? WrongUsage : Failed, exception.Message);
        }
        catch (Exception exception) when (Failures.Explain(exception) is { } reason)
        {
            return Fail(Failed, reason);
        }
    }

    // A signal stops the other commands by their token, at once; serving is stopped by the host, which gives turns their time.
    private static InvocationConfiguration Configure(Command command)
    {
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (command is RootCommand or { Name: Serve })
        {
            configuration.ProcessTerminationTimeout = null;
        }

        return configuration;
    }

    private static RootCommand Create(Func<string?, bool, WebApplication> build)
    {
        var data = new Option<string?>("--data") { Description = "The folder where store and index live (default: data)", Recursive = true };
        var json = new Option<bool>("--json") { Description = "One JSON object a line on standard output, logs on standard error", Recursive = true };
        WebApplication Build(ParseResult parsed, bool logsOnStandardError) => build(parsed.GetValue(data), logsOnStandardError);

        var root = new RootCommand("Answers questions about a collection of articles, and shows the paragraphs that say so. Any setting of appsettings.json can be given too, as in --Chat:Provider=openai.") { data, json };
        var serve = new Command(Serve, "Serves the bot and its pages (default)");
        root.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync(Build(parsed, parsed.GetValue(json)), cancellationToken));
        serve.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync(Build(parsed, parsed.GetValue(json)), cancellationToken));
        root.Add(serve);
        root.Add(Ingest(json, Build));
        root.Add(Search(json, Build));
        root.Add(Ask(json, Build));
        root.Add(EvalCommand.Create(data, json, folder => build(folder, true)));
        root.Add(PromptsCommand.Create(json, Build));
        root.Add(Teams(Build));
        return root;
    }

    private static Command Ingest(Option<bool> json, Func<ParseResult, bool, WebApplication> build)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Text files, .jsonl files, or folders of them", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ingest", "Adds articles to the store") { paths };
        command.SetAction((parsed, cancellationToken) =>
            IngestCommand.RunAsync(build(parsed, true), parsed.GetRequiredValue(paths), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Command Search(Option<bool> json, Func<ParseResult, bool, WebApplication> build)
    {
        var query = new Argument<string?>("QUERY") { Description = "What to look for", Arity = ArgumentArity.ZeroOrOne };
        var top = new Option<int>("--top") { Description = "How many paragraphs, 1 to 100 (default: 10)", DefaultValueFactory = _ => SearchApi.DefaultTop, CustomParser = ParseTop };
        var batch = new BatchOptions();
        var command = new Command("search", "Finds paragraphs") { query, top, batch.Questions, batch.Results };
        command.SetAction((parsed, cancellationToken) => SearchCommand.RunAsync(
            build(parsed, true), batch.Read(parsed, parsed.GetValue(query)), parsed.GetValue(top), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Command Ask(Option<bool> json, Func<ParseResult, bool, WebApplication> build)
    {
        var question = new Argument<string?>("QUESTION") { Description = "What to answer", Arity = ArgumentArity.ZeroOrOne };
        var batch = new BatchOptions();
        var command = new Command("ask", "Answers a question") { question, batch.Questions, batch.Results };
        command.SetAction((parsed, cancellationToken) => AskCommand.RunAsync(
            build(parsed, true), batch.Read(parsed, parsed.GetValue(question)), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Command Teams(Func<ParseResult, bool, WebApplication> build)
    {
        var file = new Option<string>("--out") { Description = "The zip to write (default: chatbot-teams.zip)", DefaultValueFactory = _ => "chatbot-teams.zip" };
        var package = new Command("package", "Makes the app package that Teams installs") { file };
        package.SetAction((parsed, cancellationToken) => TeamsCommand.RunAsync(build(parsed, true), parsed.GetRequiredValue(file), cancellationToken));
        return new Command("teams", "Prepares the bot for Microsoft Teams") { package };
    }

    private static int ParseTop(ArgumentResult argument)
    {
        if (int.TryParse(argument.Tokens[0].Value, CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= SearchApi.MostTop)
        {
            return top;
        }

        argument.AddError("--top takes a whole number from 1 to 100.");
        return SearchApi.DefaultTop;
    }

    private static int Fail(int code, string reason)
    {
        Console.Error.WriteLine(reason);
        return code;
    }
}
