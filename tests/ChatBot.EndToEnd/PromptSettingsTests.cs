using System.Net.Http.Json;
using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

/// <summary>Which prompt answers, by setting.</summary>
public sealed class PromptSettingsTests : IAsyncLifetime
{
    private const string Tenant = "5f6d0e2c-0000-4000-8000-00000000000a";

    private readonly TemporaryFolder folder = new();
    private ModelServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = (await ModelServer.StartAsync()).Will(ModelSettings.Writes($"Der Umbau dauert vier Jahre [{Harbour.Decision}]."));

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Readers_of_a_tenant_are_answered_by_its_prompt_and_all_others_by_that_of_the_collection()
    {
        var (collection, own) = (Prompt("for-the-collection"), Prompt("for-the-tenant"));
        await using var program = await RunningProgram.StartAsync(
            folder.Path, [Harbour.WriteTo(folder), .. ModelSettings.Chat(server.Endpoint), "--Prompts:Answer=" + collection, $"--Prompts:Tenants:{Tenant}={own}"]);

        var hash = (await program.AskAsync(Harbour.HowLong)).GetProperty("promptHash").GetString();
        await AskAsync(program, "msteams", channelData: new { tenant = new { id = Tenant.ToUpperInvariant() } });
        await AskAsync(program, "msteams", conversationTenant: Tenant);
        await AskAsync(program, "msteams", channelData: new { tenant = new { id = "another" } });
        await AskAsync(program, "msteams", channelData: new { tenant = "no object" });
        await AskAsync(program, "emulator", channelData: new { tenant = new { id = Tenant } });

        Assert.Equal(
            ["for-the-collection", "for-the-tenant", "for-the-tenant", "for-the-collection", "for-the-collection", "for-the-collection"],
            server.Requests.Select(request => request.Messages[0].Text.Trim().Split(' ')[^1]));
        await program.UntilLoggedAsync("Writer write, prompt ", times: 6);
        var answers = program.Log.Split('\n').Where(line => line.Contains("Writer write, prompt ", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, answers.Count);
        Assert.Equal(4, answers.Count(line => line.Contains(hash!, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Prompts:Answer", "sonnet", "answer, rewrite-question, rewrite-sentence")]
    [InlineData("Prompts:Tenants:" + Tenant, "sonnet", "answer, rewrite-question, rewrite-sentence")]
    [InlineData("Prompts:Answer", "rewrite-question", "{{$evidence}}")]
    [InlineData("Prompts:Sonnet", "answer", "Answer, Tenants")]
    public async Task A_setting_that_names_no_prompt_that_answers_stops_the_start(string name, string value, string told)
    {
        var run = await ProgramRun.StartAsync(folder.Path, "ask", Harbour.HowLong, "--data", "data", $"--{name}={value}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The shipped prompt with its name at the end of what the system says.</summary>
    private string Prompt(string name)
    {
        var shipped = Path.Combine(Place.RepositoryRoot, "prompts", "answer");
        var template = File.ReadAllText(Path.Combine(shipped, "skprompt.txt"));
        var end = template.IndexOf("</message>", StringComparison.Ordinal);
        folder.Write(name + "/skprompt.txt", template.Insert(end, "\nThis prompt is " + name));
        folder.Write(name + "/config.json", File.ReadAllText(Path.Combine(shipped, "config.json")));
        return Path.Combine(folder.Path, name);
    }

    private static async Task AskAsync(RunningProgram program, string channel, object? channelData = null, string? conversationTenant = null)
    {
        using var response = await program.Client.PostAsJsonAsync(
            "api/messages",
            new
            {
                type = "message", channelId = channel, serviceUrl = "http://127.0.0.1:9", deliveryMode = "expectReplies", text = Harbour.HowLong, channelData,
                conversation = new { id = Guid.NewGuid().ToString(), conversationType = "personal", tenantId = conversationTenant },
                from = new { id = "reader" }, recipient = new { id = "bot" },
            },
            Stop);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
    }
}
