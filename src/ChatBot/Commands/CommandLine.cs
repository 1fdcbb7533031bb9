using System.CommandLine;
using ChatBot.Settings;

namespace ChatBot.Commands;

/// <summary>The program's command line: <c>serve</c> (default), <c>ingest</c>, <c>search</c>, <c>ask</c>.</summary>
public static class CommandLine
{
    /// <summary>Builds the program from the settings among the arguments, a data folder (null for the default) and where logs go.</summary>
    public delegate WebApplication Builder(SettingsArguments arguments, string? dataFolder, bool logsOnStandardError);

    /// <summary>Runs a command.</summary>
    /// <returns>0 done, 1 failed with the reason on standard error, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args, Builder build)
    {
        var arguments = SettingsArguments.Split(args);
        var root = new RootCommand("Answers questions about a collection of articles, with the paragraphs that say so.");
        root.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = build(arguments, null, false);
            await app.RunAsync();
            return 0;
        });
        return await root.Parse(arguments.Command).InvokeAsync();
    }
}
