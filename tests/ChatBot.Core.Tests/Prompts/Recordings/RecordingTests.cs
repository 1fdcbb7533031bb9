using System.Globalization;
using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Recordings;
using ChatBot.Core.Prompts.Running;

namespace ChatBot.Core.Tests.Prompts.Recordings;

public sealed class RecordingTests : IDisposable
{
    private const string Command = "prompts record answer";

    private static readonly ModelCall Call = new("org/model:8b", "{\"temperature\":0}", [new("system", "Rules\nof „the“ house"), new("user", "  Wie lange?\n")]);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recordings-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_recording_replies_to_the_same_call_letter_for_letter()
    {
        Record("Vier Jahre [1].\n\n  Ende 😀 \u0001");

        Assert.Equal(new ModelReply("Vier Jahre [1].\n\n  Ende 😀 \u0001", "Length", "server"), Load().Reply("one", Call));
        Assert.Equal(["org/model:8b"], RecordingFolder.Models(folder.FullName));
    }

    [Fact]
    public void A_recording_is_found_by_what_was_asked_and_not_by_the_case()
    {
        Record("Vier Jahre.");

        Assert.Equal("Vier Jahre.", Load().Reply("renamed", Call).Text);
    }

    public static TheoryData<ModelCall, string> OtherCalls() => new()
    {
        { Call with { Settings = "{\"temperature\":1}" }, "settings were {\"temperature\":0} and are {\"temperature\":1}" },
        { Call with { Messages = [new("system", "Rules\nof „a“ house"), Call.Messages[1]] }, "“of „the“ house” is now “of „a“ house”" },
        { Call with { Messages = [new("user", Call.Messages[0].Text), Call.Messages[1]] }, "“system:” is now “user:”" },
    };

    [Theory]
    [MemberData(nameof(OtherCalls))]
    public void Another_call_fails_with_what_changed_and_the_command_that_records_it(ModelCall other, string changed)
    {
        Record("Vier Jahre.");

        var message = Assert.Throws<PromptException>(() => Load().Reply("one", new(other.Model, other.Settings, other.Messages))).Message;

        Assert.Contains(changed, message, StringComparison.Ordinal);
        Assert.EndsWith("prompts record answer --case one", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_was_never_recorded_fails_with_the_command_that_records_it() => Assert.Equal(
        "org/model:8b was not recorded for this case. Record it: prompts record answer --case one",
        Assert.Throws<PromptException>(() => Load().Reply("one", Call)).Message);

    [Fact]
    public void A_recording_that_was_edited_by_hand_is_noticed()
    {
        Record("Vier Jahre.");
        File.WriteAllText(RecordedFile, File.ReadAllText(RecordedFile).Replace("Vier", "Fünf", StringComparison.Ordinal));

        var message = Assert.Throws<PromptException>(() => Load().Reply("one", Call)).Message;

        Assert.Contains("one.json was edited", message, StringComparison.Ordinal);
        Assert.Contains("--case one", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_another_system_are_no_edit()
    {
        Record("Vier Jahre.\nEnde.");
        File.WriteAllText(RecordedFile, File.ReadAllText(RecordedFile).ReplaceLineEndings("\r\n"));

        Assert.Equal("Vier Jahre.\nEnde.", Load().Reply("one", Call).Text);
    }

    [Theory]
    [InlineData("{ \"case\": ")]
    [InlineData("{}")]
    [InlineData("{\"case\":\"one\",\"model\":\"m\",\"calls\":[],\"hash\":\"\",\"recorded\":\"\"}")]
    public void A_file_that_is_no_recording_is_named(string json)
    {
        Record("Vier Jahre.");
        File.WriteAllText(RecordedFile, json);

        Assert.Contains("one.json", Assert.Throws<PromptException>(Load).Message, StringComparison.Ordinal);
    }

    private string RecordedFile => Path.Combine(folder.FullName, "recordings", "org%2Fmodel%3A8b", "one.json");

    private RecordingFolder Load() => RecordingFolder.Load(folder.FullName, Call.Model, Command);

    private void Record(string reply) =>
        Load().Save(Recording.Of("one", [(Call, new(reply, "Length", "server"))], DateOnly.Parse("2026-11-24", CultureInfo.InvariantCulture)));
}
