using System.CommandLine;

namespace ChatBot.Commands;

/// <summary><c>eval</c>: measures the program on questions with known answers.</summary>
internal static class EvalCommand
{
    /// <summary>The group with its commands.</summary>
    /// <param name="build">Builds the program for a data folder, with logs on standard error.</param>
    public static Command Create(Option<string?> data, Option<bool> json, Func<string, WebApplication> build) =>
        new("eval", "Measures the program on questions with known answers")
        {
            EvalRetrievalCommand.Create(data, json, build),
            EvalAnswersCommand.Create(data, json, build),
            EvalCheckCommand.Create(data, json, build),
        };
}
