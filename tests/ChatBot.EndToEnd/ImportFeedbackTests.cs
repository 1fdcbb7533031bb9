using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

/// <summary>From a reader's thumb down to a case of the prompt.</summary>
public sealed class ImportFeedbackTests : IAsyncLifetime
{
    private static readonly string Wrong = $"Der Umbau dauert vier Jahre [{Harbour.Decision}].";
    private static readonly string Better = $"Der Umbau des Hafens dauert vier Jahre [{Harbour.Decision}].";

    private readonly TemporaryFolder folder = new();
    private ModelServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await ModelServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_thumb_down_becomes_a_case_that_fails_until_a_better_answer_is_recorded()
    {
        server.Will(ModelSettings.Writes(Wrong));
        await using (var program = await RunningProgram.StartAsync(folder.Path, [Harbour.WriteTo(folder), .. ModelSettings.Chat(server.Endpoint)]))
        {
            await SendAsync(program, new() { ["type"] = "message", ["text"] = Harbour.HowLong });
            await SendAsync(program, new()
            {
                ["type"] = "invoke", ["name"] = "message/submitAction",
                ["value"] = new JsonObject
                {
                    ["actionName"] = "feedback",
                    ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = """{"feedbackText":"Der Umbau wovon?"}""" },
                },
            });
        }

        var prompt = CopyOfAnswerWithoutCases();
        var imported = await PromptsAsync("import-feedback", prompt);
        var again = await PromptsAsync("import-feedback", prompt);

        Assert.True(imported.ExitCode == 0, imported.Error);
        Assert.Matches($@"^feedback-[0-9a-f]{{12}}: {Harbour.HowLong.Replace("?", @"\?", StringComparison.Ordinal)}\n1 thumbs down: 1 cases added to .*feedback\.yaml, 0 were there", imported.Output);
        Assert.Contains("0 cases added", again.Output, StringComparison.Ordinal);
        var id = imported.Output.Split(':')[0];
        Assert.Contains("Der Umbau wovon?", await File.ReadAllTextAsync(Path.Combine(prompt, "feedback.yaml"), Stop), StringComparison.Ordinal);

        Assert.EndsWith($"prompts record {prompt} --case {id}", await FaultAsync(prompt), StringComparison.Ordinal);

        Assert.Contains($"{id}: new", (await PromptsAsync(["record", prompt, "--missing", .. ModelSettings.Chat(server.Endpoint)])).Output, StringComparison.Ordinal);
        Assert.Contains("not-contains: Der Umbau dauert vier Jahre. [1]", await FaultAsync(prompt), StringComparison.Ordinal);

        await using var better = (await ModelServer.StartAsync()).Will(ModelSettings.Writes(Better));
        await PromptsAsync(["record", prompt, .. ModelSettings.Chat(better.Endpoint)]);
        var passed = await PromptsAsync("test", prompt);
        Assert.True(passed.ExitCode == 0, passed.Output + passed.Error);
    }

    [Fact]
    public async Task Without_a_thumb_down_nothing_is_written_and_it_is_said_where_they_come_from()
    {
        var prompt = CopyOfAnswerWithoutCases();

        var run = await PromptsAsync("import-feedback", prompt);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("No thumb down is stored", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(prompt, "feedback.yaml")));
    }

    private async Task<string> FaultAsync(string prompt)
    {
        var run = await PromptsAsync("test", prompt, "--json");
        Assert.Equal(1, run.ExitCode);
        return Assert.Single(run.Json).GetProperty("faults")[0].GetString()!;
    }

    private Task<ProgramRun> PromptsAsync(params string[] arguments) =>
        ProgramRun.StartAsync(folder.Path, ["prompts", .. arguments, "--data", Path.Combine(folder.Path, "data")]);

    private string CopyOfAnswerWithoutCases()
    {
        foreach (var file in new[] { "skprompt.txt", "config.json" })
        {
            folder.Write("own-answer/" + file, File.ReadAllText(Path.Combine(Place.RepositoryRoot, "prompts", "answer", file)));
        }

        return Path.Combine(folder.Path, "own-answer");
    }

    /// <summary>Sends an activity as Teams does, and waits for what it is answered.</summary>
    private static async Task SendAsync(RunningProgram program, JsonObject activity)
    {
        foreach (var (name, value) in new JsonObject
        {
            ["channelId"] = "msteams", ["serviceUrl"] = "http://127.0.0.1:9", ["deliveryMode"] = "expectReplies",
            ["conversation"] = new JsonObject { ["id"] = "c1", ["conversationType"] = "personal" },
            ["from"] = new JsonObject { ["id"] = "reader" }, ["recipient"] = new JsonObject { ["id"] = "bot" },
        })
        {
            activity[name] = value!.DeepClone();
        }

        using var response = await program.Client.PostAsJsonAsync("api/messages", activity, Stop);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
    }
}
