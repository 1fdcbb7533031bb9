using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatBot.EndToEnd;

/// <summary>The real program, serving on a free port until it is disposed.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

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
    public static Task<RunningProgram> StartAsync(string folder, params string[] arguments) => StartAsync(folder, new Uri($"http://127.0.0.1:{FreePort.Next()}"), arguments);

    /// <summary>Starts the program where one ran before, so that its clients find it again.</summary>
    public static async Task<RunningProgram> StartAsync(string folder, Uri address, params string[] arguments)
    {
        var urls = $"--Urls={address.GetLeftPart(UriPartial.Authority)}";
        var program = new RunningProgram(ProgramRun.StartInfo(folder, ["--data", Path.Combine(folder, "data"), urls, .. arguments]));
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        program.Address = await program.listening.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        program.Client = new HttpClient { BaseAddress = program.Address };
        await program.WaitUntilReadyAsync();
        return program;
    }

    /// <summary>Asks over HTTP and gives the JSON of the answer.</summary>
    public async Task<JsonElement> AskAsync(string question)
    {
        var response = await Client.PostAsJsonAsync("api/ask", new { question }, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks again and again until the answer is as expected; fails after two minutes.</summary>
    public async Task<JsonElement> AskUntilAsync(string question, Func<JsonElement, bool> expected)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var answer = await AskAsync(question);
        while (!expected(answer))
        {
            Assert.False(limit.IsCancellationRequested, $"The last answer was {answer}, the log is:\n{Log}");
            await poll.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            answer = await AskAsync(question);
        }

        return answer;
    }

    /// <summary>Waits until its log, which comes a little after what it tells of, has these words; fails after two minutes.</summary>
    public async Task UntilLoggedAsync(string words, int times = 1)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (Log.Split(words).Length <= times)
        {
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }

    /// <summary>Asks it to stop, as a service manager does, and waits until it has ended; fails after two minutes.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    /// <summary>Ends it at once, as a crash does.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client?.Dispose();
        process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
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

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex ListeningLine();
}
