namespace ChatBot.BotLoad;

/// <summary>Starts the bots that are measured, each with its default settings on a free port.</summary>
internal static class Bots
{
    /// <summary>The program, ready to answer.</summary>
    public static async Task<BotProcess> ProgramAsync(FileInfo program, string dataFolder, params string[] settings)
    {
        var bot = await BotProcess.StartAsync(
            "dotnet", [program.FullName, "--data", dataFolder, "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning",
                "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information", .. settings], program.DirectoryName!);
        using var client = new HttpClient();
        while (!(await client.GetAsync(new Uri(bot.Address, "health/ready"))).IsSuccessStatusCode)
        {
            await Task.Delay(50);
        }

        return bot;
    }

    /// <summary>An echo bot on this project's library.</summary>
    public static Task<BotProcess> EchoAsync() =>
        BotProcess.StartAsync("dotnet", [typeof(Bots).Assembly.Location, "echo"], AppContext.BaseDirectory);

    /// <summary>An echo bot on the JavaScript SDK.</summary>
    public static Task<BotProcess> PeerAsync(DirectoryInfo folder) => BotProcess.StartAsync("node", ["echo.js"], folder.FullName);
}
