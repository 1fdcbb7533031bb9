using System.Diagnostics;

namespace ChatBot.EndToEnd;

/// <summary>Microsoft 365 Agents Playground, a client that plays Teams and other channels, until it is disposed.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private Playground(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where its page is.</summary>
    public Uri Address { get; }

    /// <summary>Connects it to a bot. Without the npm package the test is skipped and says how to get it.</summary>
    public static async Task<Playground> StartAsync(Uri bot, string channel)
    {
        var clients = Path.Combine(Place.RepositoryRoot, "tests", "clients");
        var script = Path.Combine(clients, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");
        Assert.SkipUnless(File.Exists(script), $"These tests use Agents Playground. Install it with: npm ci --prefix {clients}");
        var port = FreePort.Next();
        var process = Process.Start(new ProcessStartInfo(
            "node", [script, "start", "-e", new Uri(bot, "api/messages").ToString(), "-c", channel, "-p", $"{port}", "--disable-telemetry"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith("Listening", StringComparison.Ordinal) is true)
            {
                listening.TrySetResult();
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await listening.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return new Playground(process, new Uri($"http://127.0.0.1:{port}"));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }
}
