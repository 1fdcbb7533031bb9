using System.Globalization;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;

namespace ChatBot.BotLoad;

/// <summary>Opens Direct Line conversations, each with its socket, and reads the program's memory.</summary>
internal static class SocketsRun
{
    private const string Secret = "a secret of this run alone";

    /// <summary>Prints the memory before and with the sockets open.</summary>
    /// <returns>0.</returns>
    public static async Task<int> RunAsync(FileInfo program, int count, CancellationToken cancellationToken)
    {
        using var folder = new DataFolder();
        await using var bot = await Bots.ProgramAsync(program, folder.Path, "--DirectLine:Secret=" + Secret);
        using var client = new HttpClient { BaseAddress = bot.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        var before = bot.ResidentBytes;
        var sockets = new List<ClientWebSocket>();
        for (var number = 1; number <= count; number++)
        {
            sockets.Add(await OpenAsync(client, cancellationToken));
            if (number % 100 == 0)
            {
                await Console.Error.WriteLineAsync($"{number} sockets open");
            }
        }

        var after = bot.ResidentBytes;
        var open = sockets.Count(socket => socket.State == WebSocketState.Open);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{open} sockets open: {after / 1e6:0} MB resident, {before / 1e6:0} MB before them, {(after - before) / 1e3 / count:0.0} KB a socket"));
        sockets.ForEach(socket => socket.Dispose());
        return 0;
    }

    // The greeting has arrived when this returns: the conversation is in use, not only accepted.
    private static async Task<ClientWebSocket> OpenAsync(HttpClient client, CancellationToken cancellationToken)
    {
        using var response = await client.PostAsync(new Uri("v3/directline/conversations", UriKind.Relative), null, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var conversation = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(conversation.RootElement.GetProperty("streamUrl").GetString()!), cancellationToken);
        var buffer = new byte[64 * 1024];
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer, cancellationToken);
        }
        while (!received.EndOfMessage || received.Count == 0);
        return socket;
    }
}
