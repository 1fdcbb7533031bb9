using System.Net.Http.Json;
using System.Text.Json;
using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

/// <summary>The program when a service manager asks it to stop.</summary>
public sealed class ShutdownTests
{
    // Longer than command line libraries let a program live on after a signal, which is two seconds.
    private static readonly TimeSpan StillWriting = TimeSpan.FromSeconds(3);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_in_flight_is_finished_before_the_program_ends_as_asked()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A signal is sent with kill, which Windows does not have.");
        using var folder = new TemporaryFolder();
        await using var server = await ModelServer.StartAsync();
        var (asked, mayGoOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Will((context, request) =>
        {
            asked.SetResult();
            return ModelSettings.WritesInTwo("Der Umbau ", mayGoOn.Task, $"dauert vier Jahre [{Harbour.Decision}].")(context, request);
        });
        await using var program = await RunningProgram.StartAsync(folder.Path, [Harbour.WriteTo(folder), .. ModelSettings.Chat(server.Endpoint)]);

        var reply = AskAsync(program.Client);
        await asked.Task.WaitAsync(Stop);
        var ended = program.TerminateAsync();
        await program.UntilLoggedAsync("Stopping: waiting for the turns of 1 conversations");
        await Task.Delay(StillWriting, Stop);
        mayGoOn.SetResult();

        Assert.Contains("Der Umbau dauert vier Jahre", await reply, StringComparison.Ordinal);
        Assert.Equal(0, await ended);
        Assert.DoesNotContain("fail:", program.Log, StringComparison.Ordinal);
    }

    private static async Task<string?> AskAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync(
            "api/messages",
            new
            {
                type = "message", channelId = "emulator", serviceUrl = "http://127.0.0.1:9", deliveryMode = "expectReplies", text = Harbour.HowLong,
                conversation = new { id = "a-conversation" }, from = new { id = "reader" }, recipient = new { id = "bot" },
            },
            Stop);
        var replies = await response.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return replies.GetProperty("activities").EnumerateArray().Last().GetProperty("text").GetString();
    }
}
