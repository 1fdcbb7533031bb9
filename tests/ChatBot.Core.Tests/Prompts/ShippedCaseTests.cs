using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Recordings;
using ChatBot.Core.Prompts.Running;

namespace ChatBot.Core.Tests.Prompts;

/// <summary>The cases that ship beside the prompts, on the recordings that ship with them.</summary>
public sealed class ShippedCaseTests
{
    private const string Scripted = "scripted";

    private static readonly string[] Prompts = ["answer", "rewrite-question", "rewrite-sentence"];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var prompt in Prompts)
        {
            foreach (var one in CaseFile.Load(PromptFolder.Shipped(prompt)).Cases)
            {
                cases.Add(prompt, one.Id);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_of_a_prompt_holds(string name, string id)
    {
        var folder = PromptFolder.Shipped(name);
        var file = CaseFile.Load(folder);
        var one = file.Cases.Single(one => one.Id == id);
        var recordings = RecordingFolder.Load(folder, Scripted, "prompts record " + name);
        var model = new FixedReply(Scripted, call => one.IsAlwaysScripted ? new(one.Reply!, "Stop", null) : recordings.Reply(id, call));

        var result = await CaseResult.RunAsync(
            PromptFolder.Runner, file.Kind, file.Kind.Load(folder), one, new ModelTape(model, Scripted), TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.True(result.Passed, string.Join('\n', result.Faults));
    }

    [Fact]
    public void What_is_recorded_says_that_no_language_model_wrote_it() => Assert.All(Prompts, name =>
    {
        var recordings = RecordingFolder.Load(PromptFolder.Shipped(name), Scripted, "prompts record " + name);

        Assert.NotEmpty(recordings.Cases);
        Assert.All(recordings.Cases, id => Assert.Contains("no language model", recordings.Find(id)!.Server, StringComparison.Ordinal));
    });

    [Fact]
    public void Every_recording_belongs_to_a_case() => Assert.All(Prompts, name => Assert.Empty(
        RecordingFolder.Load(PromptFolder.Shipped(name), Scripted, "prompts record " + name).Cases
            .Except(CaseFile.Load(PromptFolder.Shipped(name)).Cases.Where(one => !one.IsAlwaysScripted).Select(one => one.Id))));
}
