using System.Diagnostics;
using System.Text.Json;

namespace ChatBot.EndToEnd;

/// <summary>A command of the real program, run to its end.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>The JSON objects on standard output, one a line.</summary>
    public IReadOnlyList<JsonElement> Json =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Runs the program in a folder.</summary>
    public static Task<ProgramRun> StartAsync(string folder, params string[] arguments) => StartAsync(StartInfo(folder, arguments));

    /// <summary>Runs the program as it is to be started.</summary>
    public static async Task<ProgramRun> StartAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>How the program is started: away from the repository, so that it finds its own files beside itself.</summary>
    public static ProcessStartInfo StartInfo(string folder, params string[] arguments) => new("dotnet", [Place.Program, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
