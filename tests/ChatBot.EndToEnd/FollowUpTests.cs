using System.Net.Http.Json;
using System.Text.Json;

namespace ChatBot.EndToEnd;

/// <summary>Questions about the first article that lean on the one before, to the bot and to <c>POST /api/ask</c>.</summary>
public sealed class FollowUpTests(HardQueriesTests.Seeds served) : IClassFixture<HardQueriesTests.Seeds>
{
    private readonly HttpClient client = served.Program.Client;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("what did Putin say about Navalny?", "And what did Biden answer?", "What did Biden answer", "Navalny")]
    [InlineData("Was sagte Putin über Nawalny?", "Und wo war das?", "Wo war das", "Nawalny")]
    [InlineData("what did Putin say about Navalny?", "And when was that?", "When was that", "Navalny")]
    public async Task A_follow_up_is_answered_as_the_question_that_the_reader_is_told(string first, string then, params string[] understood)
    {
        var answer = await AskAsync(then, new { question = first, answer = (await AskAsync(first)).GetProperty("answer").GetString() });

        Assert.Equal(then, answer.GetProperty("question").GetString());
        Assert.All(understood, words => Assert.Contains(words, answer.GetProperty("notice").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_stands_by_itself_is_answered_as_if_nothing_had_been_said()
    {
        const string question = "How long did the summit last?";
        var alone = await AskAsync(question);
        var later = await AskAsync(question, new { question = "what did Putin say about Navalny?", answer = "…" });

        Assert.Equal(JsonValueKind.Null, later.GetProperty("notice").ValueKind);
        Assert.Equal(alone.GetProperty("answer").GetString(), later.GetProperty("answer").GetString());
    }

    [Fact]
    public async Task In_a_chat_a_follow_up_is_understood_until_the_reader_starts_over()
    {
        await SayAsync("what did Putin say about Navalny?");

        var answer = await SayAsync("And what did Biden answer?");
        await SayAsync("reset");
        var afterwards = await SayAsync("And what did Biden answer?");

        Assert.Contains("Understood as: “What did Biden answer", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Understood as", afterwards, StringComparison.Ordinal);
    }

    private Task<JsonElement> AskAsync(string question, params object[] history) => PostAsync("api/ask", new { question, history });

    private async Task<string?> SayAsync(string text)
    {
        var answered = await PostAsync("api/messages", new
        {
            type = "message", channelId = "emulator", serviceUrl = "http://127.0.0.1:9", deliveryMode = "expectReplies", text,
            conversation = new { id = "a-conversation" }, from = new { id = "reader" }, recipient = new { id = "bot" },
        });
        return answered.GetProperty("activities").EnumerateArray().Last().GetProperty("text").GetString();
    }

    private async Task<JsonElement> PostAsync(string route, object body)
    {
        var response = await client.PostAsJsonAsync(route, body, Stop);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }
}
