using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ChatBot.BotLoad;

/// <summary>A bot in a process of its own, from the line that names its address until it is disposed.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended before it listened."));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Memory that the process holds, in bytes, mapped files included.</summary>
    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static async Task<BotProcess> StartAsync(string file, IEnumerable<string> arguments, string folder)
    {
        var bot = new BotProcess(new ProcessStartInfo(file, arguments) { WorkingDirectory = folder });
        bot.process.Start();
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        bot.Address = await bot.listening.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Note(string? line)
    {
        if (line is not null && Listening().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
