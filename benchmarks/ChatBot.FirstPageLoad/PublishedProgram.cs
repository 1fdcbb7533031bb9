using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ChatBot.FirstPageLoad;

/// <summary>The program as it is published, serving its first article on a free port until it is disposed.</summary>
internal sealed partial class PublishedProgram : IAsyncDisposable
{
    private readonly Process process;

    private PublishedProgram(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Publishes the program into a folder and starts it there.</summary>
    public static async Task<PublishedProgram> StartAsync(string folder)
    {
        var project = typeof(PublishedProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Program").Value!;
        var published = Path.Combine(folder, "program");
        using (var publish = Process.Start("dotnet", ["publish", project, "-c", "Release", "-v", "quiet", "--nologo", "-o", published]))
        {
            await publish.WaitForExitAsync();
            if (publish.ExitCode != 0)
            {
                throw new InvalidOperationException("dotnet publish failed.");
            }
        }

        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(published, "ChatBot.dll"), "--data", Path.Combine(folder, "data"), "--Urls=http://127.0.0.1:0"])
        {
            WorkingDirectory = published,
            RedirectStandardOutput = true,
        })!;
        Uri? address = null;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            address = ListeningLine().Match(line) is { Success: true } match ? new Uri(match.Value) : address;
            if (address is not null)
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                await WaitUntilReadyAsync(address);
                return new PublishedProgram(process, address);
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task WaitUntilReadyAsync(Uri address)
    {
        using var client = new HttpClient();
        while (!(await client.GetAsync(new Uri(address, "/health/ready"))).IsSuccessStatusCode)
        {
            await Task.Delay(100);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex ListeningLine();
}
