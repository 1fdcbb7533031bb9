using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.EndToEnd;

/// <summary>The real program, serving on a free port until it is disposed.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder log = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningProgram(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The program ended before it listened:\n" + Log));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>A client for <see cref="Address"/>.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>What it has printed so far.</summary>
    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    /// <summary>Starts the program with a data folder of its own and waits until it is ready to answer.</summary>
    public static async Task<RunningProgram> StartAsync(string folder, params string[] arguments)
    {
        var program = new RunningProgram(ProgramRun.StartInfo(folder, ["--data", Path.Combine(folder, "data"), "--Urls=http://127.0.0.1:0", .. arguments]));
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        program.Address = await program.listening.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        program.Client = new HttpClient { BaseAddress = program.Address };
        await program.WaitUntilReadyAsync();
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        Client?.Dispose();
        process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!(await Client.GetAsync("health/ready", limit.Token)).IsSuccessStatusCode)
        {
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }

    private void Note(string? line)
    {
        lock (log)
        {
            log.AppendLine(line);
        }

        if (ListeningLine().Match(line ?? string.Empty) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"(http://127\.0\.0\.1:\d+)")]
    private static partial Regex ListeningLine();
}
