using System.Diagnostics;
using System.Text.RegularExpressions;
using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

/// <summary>Runs the commands of the README, each block in a shell of its own, in a copy of the repository's data.</summary>
public sealed partial class ReadmeTests
{
    // "dotnet run" is the built program, on a free port and with data of its own; one that serves is stopped once it listens.
    private const string Shell = """
        set -euo pipefail
        trap 'kill $(jobs -p) 2> /dev/null || true' EXIT
        dotnet() {
          case "$1 ${2:-} ${3:-}" in
            "run --project src/ChatBot") ;;
            "run --project tests/ChatBot.FakeModels") shift 4; exec dotnet "$MODELS" "$@" > models.log 2>&1 ;;
            *) echo "the test knows no 'dotnet $*'" >&2; return 1 ;;
          esac
          shift 3
          [ "${1:-}" = "--" ] && shift
          case "${1:-}" in
            ask|search|ingest|teams|prompts) command dotnet "$PROGRAM" "$@" --data "$DATA" ;;
            *) serve "$@" ;;
          esac
        }
        serve() {
          rm -f log
          command dotnet "$PROGRAM" "$@" --data "$DATA" --Urls=http://127.0.0.1:0 > log 2>&1 &
          local program=$!
          until grep -qs "Application started" log; do
            kill -0 $program || { cat log; return 1; }
            sleep 0.1
          done
          kill $program
          for _ in {1..600}; do
            kill -0 $program 2> /dev/null || { wait $program || true; return 0; }
            sleep 0.1
          done
          echo "the program did not stop" >&2
          cat log
          kill -9 $program
          return 1
        }

        """;

    public static TheoryData<string> Blocks() =>
    [
        .. CodeBlock().Matches(File.ReadAllText(Readme)).Select(match => match.Groups[1].Value.Trim()).Where(block => block != "dotnet test"),
    ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task A_command_of_the_readme_runs(string block)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "The README's commands are tested in bash: install it.");
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "seeds", "prompts" })
        {
            Copy(Path.Combine(Place.RepositoryRoot, name), Path.Combine(folder.Path, name));
        }

        TinyOnnxModel.WriteXlmRoberta(Path.Combine(folder.Path, "models", "multilingual-e5-small"), ("▁putin", [1, 0]), ("▁nawalny", [0, 1]));
        File.Copy(Path.Combine(Place.RepositoryRoot, "appsettings.json"), Path.Combine(folder.Path, "appsettings.json"));
        var (exitCode, output) = await RunAsync(folder.Path, block);

        Assert.True(exitCode == 0, $"{block}\n\n{output}");
    }

    [Fact]
    public async Task The_answer_that_the_readme_shows_is_the_programs()
    {
        var shown = AnswerBlock().Match(await File.ReadAllTextAsync(Readme, TestContext.Current.CancellationToken)).Groups[1].Value.Trim();
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.StartAsync(folder.Path, "ask", "what did Putin say about Navalny?", "--data", folder.Path);

        Assert.Equal(shown, run.Output.Trim(), ignoreLineEndingDifferences: true);
    }

    private static string Readme { get; } = Path.Combine(Place.RepositoryRoot, "README.md");

    private static async Task<(int ExitCode, string Output)> RunAsync(string folder, string block)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", Shell + block])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PROGRAM"] = Place.Program;
        start.Environment["MODELS"] = Place.FakeModels;
        start.Environment["DATA"] = Path.Combine(folder, "data");
        start.Environment["OPENAI_API_KEY"] = start.Environment["AZURE_OPENAI_API_KEY"] = "no-key";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^```text\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex AnswerBlock();
}
