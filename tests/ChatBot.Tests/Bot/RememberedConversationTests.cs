using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Conversations;
using ChatBot.Settings;
using ChatBot.Tests.Web;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Bot;

public sealed class RememberedConversationTests
{
    private const string First = "What does the crane lift?";

    private static readonly Article Harbour = TestArticles.Article("news/harbour");

    private readonly ConcurrentQueue<Question> asked = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_question_comes_with_the_turns_before_it()
    {
        await using var site = await StartAsync();

        await site.SendAsync(Message(First));
        await site.SendAsync(Message("And when?"));

        Assert.Empty(asked.First().History);
        Assert.Equal([new(First, "The crane lifts forty tons. [1]")], asked.Last().History);
    }

    [Fact]
    public async Task A_turn_is_remembered_as_it_was_understood()
    {
        await using var site = await StartAsync(question => question.History.Count == 1 ? "When does the crane lift?" : null);

        await site.SendAsync(Message(First));
        await site.SendAsync(Message("And when?"));
        await site.SendAsync(Message("And why?"));

        Assert.Equal([First, "When does the crane lift?"], asked.Last().History.Select(turn => turn.Question));
    }

    [Fact]
    public async Task Conversations_know_nothing_of_each_other()
    {
        await using var site = await StartAsync();

        await site.SendAsync(Message(First, "one"));
        await site.SendAsync(Message("And when?", "another"));

        Assert.Empty(asked.Last().History);
    }

    [Fact]
    public async Task Only_the_last_turns_are_remembered()
    {
        await using var site = await StartAsync();

        for (var turn = 0; turn < ConversationHistory.MostTurns + 3; turn++)
        {
            await site.SendAsync(Message($"What does crane {turn} lift?"));
        }

        Assert.Equal(
            Enumerable.Range(2, ConversationHistory.MostTurns).Select(turn => $"What does crane {turn} lift?"), asked.Last().History.Select(turn => turn.Question));
    }

    [Theory]
    [InlineData("reset", "en-US", "I have forgotten what we talked about.")]
    [InlineData("/reset", "de-DE", "Ich habe vergessen, worüber wir gesprochen haben.")]
    [InlineData("Start over.", "de-DE", "I have forgotten what we talked about.")]
    [InlineData("Neu anfangen!", "en-US", "Ich habe vergessen, worüber wir gesprochen haben.")]
    public async Task A_reader_who_wants_to_start_over_is_told_that_all_is_forgotten(string word, string locale, string told)
    {
        await using var site = await StartAsync();
        await site.SendAsync(Message(First));

        var reset = Message(word);
        reset["locale"] = locale;
        var reply = Assert.Single(await site.SendAsync(reset));
        await site.SendAsync(Message("And when?"));

        Assert.StartsWith(told, (string?)reply["text"], StringComparison.Ordinal);
        Assert.Empty(asked.Last().History);
    }

    [Fact]
    public async Task A_question_that_holds_such_a_word_is_a_question()
    {
        await using var site = await StartAsync();

        await site.SendAsync(Message("When did they reset the crane?"));

        Assert.Single(asked);
    }

    [Theory]
    [InlineData(7, 59, 1)]
    [InlineData(8, 1, 0)]
    public async Task After_eight_hours_without_a_question_the_conversation_is_forgotten(int hours, int minutes, int turns)
    {
        await using var site = await StartAsync();

        await site.SendAsync(Message(First));
        clock.Advance(new TimeSpan(hours, minutes, 0));
        await site.SendAsync(Message("And when?"));

        Assert.Equal(turns, asked.Last().History.Count);
    }

    [Fact]
    public async Task The_time_can_be_set()
    {
        await using var site = await StartAsync(null, "--Conversations:Lifetime=00:10:00");

        await site.SendAsync(Message(First));
        clock.Advance(TimeSpan.FromMinutes(11));
        await site.SendAsync(Message("And when?"));

        Assert.Empty(asked.Last().History);
    }

    [Theory]
    [InlineData("8 hours")]
    [InlineData("00:00:00")]
    [InlineData("31.00:00:00")]
    public async Task A_time_that_is_none_stops_the_start(string lifetime)
    {
        var exception = await Assert.ThrowsAsync<SettingException>(() => StartAsync(null, $"--Conversations:Lifetime={lifetime}"));

        Assert.Contains($"Conversations:Lifetime is \"{lifetime}\". It is a time of up to 30 days", exception.Message, StringComparison.Ordinal);
    }

    private Task<TestSite> StartAsync(Func<Question, string?>? understood = null, params string[] settings) => TestSite.StartAsync(
        (question, _, _) =>
        {
            asked.Enqueue(question);
            return Task.FromResult(TestArticles.Answer(question, Harbour, ("The crane lifts forty tons.", 2, "Its crane lifts forty tons.")) with
            {
                Understood = understood?.Invoke(question),
            });
        },
        settings, clock, Harbour);

    private static JsonObject Message(string text, string conversation = "one") => new()
    {
        ["type"] = "message",
        ["channelId"] = "emulator",
        ["text"] = text,
        ["conversation"] = new JsonObject { ["id"] = conversation },
    };
}
