using System.Net;
using System.Text.Json;

namespace ChatBot.EndToEnd;

public sealed class WatchedFolderTests
{
    private const string WhoOpened = "Wer eröffnete den Leuchtturm?";

    [Fact]
    public async Task Files_that_come_change_and_go_while_the_program_serves_are_followed()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path, Harbour.WriteTo(folder), "--Articles:Watch=true");
        Assert.True((await program.AskAsync(WhoOpened)).GetProperty("refused").GetBoolean());

        var file = folder.Write("articles/neu/turm.txt", "Die Ministerin Jadwiga Wójcik eröffnete den Leuchtturm.");
        var first = await program.AskUntilAsync(WhoOpened, answer => Quotes(answer, "Wójcik"));
        Assert.Equal("neu/turm", first.GetProperty("citations")[0].GetProperty("article").GetString());
        Assert.Equal(1, first.GetProperty("citations")[0].GetProperty("revision").GetInt32());

        folder.Write("articles/neu/turm.txt", "Die Botschafterin Sunniva Halvorsen eröffnete den Leuchtturm.");
        var second = await program.AskUntilAsync(WhoOpened, answer => Quotes(answer, "Halvorsen"));
        Assert.Equal(2, second.GetProperty("citations")[0].GetProperty("revision").GetInt32());

        File.Delete(file);
        await program.AskUntilAsync(WhoOpened, answer => answer.GetProperty("refused").GetBoolean());
        foreach (var (revision, name) in new[] { (1, "Wójcik"), (2, "Halvorsen") })
        {
            var page = await program.Client.GetAsync($"articles/neu%2Fturm?rev={revision}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Contains(name, WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }

        Assert.False((await program.AskAsync(Harbour.HowLong)).GetProperty("refused").GetBoolean());
    }

    private static bool Quotes(JsonElement answer, string name) => answer.GetProperty("citations").EnumerateArray()
        .Any(citation => citation.GetProperty("quote").GetString()!.Contains(name, StringComparison.Ordinal));
}
