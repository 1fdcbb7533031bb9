using System.Text.Json.Nodes;
using ChatBot.Bot;
using ChatBot.BotFramework.Tests;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Tests.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Bot;

/// <summary>Answers in a channel that streams. The bot's clock goes on while a test waits for what comes next.</summary>
public sealed class StreamedAnswerTests
{
    private static readonly Article Harbour = TestArticles.Article();
    private static readonly (string Sentence, int Paragraph, string Quote)[] Said =
    [
        ("It opened on Friday.", 1, "The harbour opened on Friday."),
        ("The crane lifts forty tons.", 2, "Its crane lifts forty tons."),
    ];

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_Teams_chat_sees_what_the_bot_does_then_each_checked_sentence_then_the_answer()
    {
        await using var channel = await FakeChannel.StartAsync();
        var (first, second, end) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await using var site = await StartAsync(async (question, show, cancellationToken) =>
        {
            var answer = TestArticles.Answer(question, Harbour, Said);
            await first.Task;
            await show(answer.Sentences[0]);
            await second.Task;
            await show(answer.Sentences[1]);
            await end.Task;
            return answer;
        });

        using var response = await site.PostAsync(Asked(channel));
        var sign = await SignAsync(channel);
        var working = await NextAsync(channel);
        first.SetResult();
        var one = await NextAsync(channel);
        second.SetResult();
        var two = await NextAsync(channel);
        end.SetResult();
        var final = await NextAsync(channel);

        Assert.Equal(("typing", null), ((string?)sign["type"], (string?)sign["text"]));
        Assert.Equal(("Looking through the articles…", "informative"), ((string?)working["text"], StreamTypeOf(working)));
        Assert.Equal(("It opened on Friday. [1]", "streaming"), ((string?)one["text"], StreamTypeOf(one)));
        Assert.Equal(("It opened on Friday. [1] The crane lifts forty tons. [2]", "streaming"), ((string?)two["text"], StreamTypeOf(two)));
        Assert.Equal(("message", "final"), ((string?)final["type"], StreamTypeOf(final)));
        Assert.StartsWith((string)two["text"]!, (string?)final["text"], StringComparison.Ordinal);
        Assert.Equal(2, final["entities"]!.AsArray().Single(entity => (string?)entity!["type"] == "https://schema.org/Message")!["citation"]!.AsArray().Count);
        Assert.Equal("default", (string?)final["channelData"]!["feedbackLoop"]!["type"]);
        Assert.All([working, one, two], part => Assert.Null(part["channelData"]));
        Assert.False(channel.HasMore);
    }

    [Fact]
    public async Task An_answer_that_is_there_at_once_is_not_streamed()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await StartAsync(AnswerAsync);

        using var response = await site.PostAsync(Asked(channel));
        // No time goes by.
        var (sign, message) = ((await channel.NextAsync()).Body!, (await channel.NextAsync()).Body!);

        Assert.Equal("typing", (string?)sign["type"]);
        Assert.Equal("message", (string?)message["type"]);
        Assert.Null(StreamTypeOf(message));
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task A_group_gets_typing_signs_and_one_message(string conversationType)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await StartAsync(async (question, show, cancellationToken) =>
        {
            var answer = TestArticles.Answer(question, Harbour, Said);
            await show(answer.Sentences[0]);
            await channel.SeenAsync(call => (string?)call.Body!["type"] == "typing", times: 2);
            return answer;
        });
        var asked = Asked(channel);
        asked["conversation"] = new JsonObject { ["id"] = "c1", ["isGroup"] = true, ["conversationType"] = conversationType };

        using var response = await site.PostAsync(asked);
        var sent = await UntilMessageAsync(channel);

        Assert.Equal(["typing", "typing", "message"], sent.Select(activity => (string?)activity["type"]));
        Assert.All(sent, activity => Assert.Null(StreamTypeOf(activity)));
        Assert.All(sent[..^1], sign => Assert.Null(sign["text"]));
    }

    [Fact]
    public async Task An_answer_that_fails_after_a_sentence_was_shown_ends_with_that_sentence_and_an_apology()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await StartAsync(async (question, show, cancellationToken) =>
        {
            await show(TestArticles.Answer(question, Harbour, Said).Sentences[0]);
            await channel.SeenAsync(call => StreamTypeOf(call.Body!) == "streaming");
            throw new InvalidOperationException("The disk is gone.");
        });

        using var response = await site.PostAsync(Asked(channel));
        var final = (await UntilMessageAsync(channel))[^1];

        Assert.Equal(
            "It opened on Friday. [1]\n\nSomething went wrong, and I have no answer. Please ask again.", (string?)final["text"]);
        Assert.Equal("final", StreamTypeOf(final));
        Assert.Null(await site.Feedback.FindLastAnswerAsync("msteams/c1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_answer_that_fails_before_its_first_sentence_ends_the_stream_with_an_apology()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await StartAsync(async (_, _, _) =>
        {
            await channel.SeenAsync(call => StreamTypeOf(call.Body!) == "informative");
            throw new InvalidOperationException("The disk is gone.");
        });

        using var response = await site.PostAsync(Asked(channel));
        List<JsonNode> sent = [await SignAsync(channel), .. await UntilMessageAsync(channel)];

        Assert.Equal([null, "informative", "final"], sent.Select(StreamTypeOf));
        Assert.Equal("Something went wrong, and I have no answer. Please ask again.", (string?)sent[^1]["text"]);
    }

    [Fact]
    public async Task When_the_reader_stops_the_answer_nothing_more_is_written_sent_or_kept()
    {
        await using var channel = await FakeChannel.StartAsync((_, call) => StreamTypeOf(call.Body!) == "streaming"
            ? Results.Json(new { error = new { code = "ContentStreamNotAllowed", message = "Content stream was canceled by user." } }, statusCode: 403)
            : Results.Json(new { id = "stream-1" }, statusCode: 201));
        var written = 0;
        var given = new TaskCompletionSource();
        await using var site = await StartAsync(async (question, show, cancellationToken) =>
        {
            try
            {
                while (true)
                {
                    await show(new AnswerSentence($"Sentence {++written}.", [], CheckResult.NoClaim));
                    await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
                }
            }
            finally
            {
                given.SetResult();
            }
        });

        using var response = await site.PostAsync(Asked(channel));
        await time.AdvanceUntilAsync(given.Task, TimeSpan.FromMilliseconds(250));

        JsonNode last;
        do
        {
            last = await NextAsync(channel);
        }
        while (StreamTypeOf(last) != "streaming");
        var thumb = Asked(channel);
        thumb["type"] = "invoke";
        thumb["name"] = "message/submitAction";
        thumb["value"] = JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""");
        using var judged = await site.PostAsync(thumb);
        Assert.False(channel.HasMore);
        Assert.Empty(await site.Feedback.ListFeedbackAsync(0, 10, TestContext.Current.CancellationToken));
    }

    private Task<TestSite> StartAsync(AnswerQuestion answer) => TestSite.StartAsync(answer, [], time, Harbour);

    private static async Task<Answer> AnswerAsync(Question question, Func<AnswerSentence, ValueTask> show, CancellationToken cancellationToken)
    {
        var answer = TestArticles.Answer(question, Harbour, Said);
        foreach (var sentence in answer.Sentences)
        {
            await show(sentence);
        }

        return answer;
    }

    private static JsonObject Asked(FakeChannel channel)
    {
        var activity = channel.Activity(text: "What does the crane lift?");
        activity["channelId"] = "msteams";
        activity["conversation"] = new JsonObject { ["id"] = "c1", ["conversationType"] = "personal" };
        return activity;
    }

    // The sign comes at once; a clock that went on meanwhile could let what follows overtake it.
    private static async Task<JsonNode> SignAsync(FakeChannel channel) => (await channel.NextAsync()).Body!;

    private async Task<JsonNode> NextAsync(FakeChannel channel) =>
        (await time.AdvanceUntilAsync(channel.NextAsync(), TimeSpan.FromMilliseconds(250))).Body!;

    private async Task<List<JsonNode>> UntilMessageAsync(FakeChannel channel)
    {
        var sent = new List<JsonNode>();
        do
        {
            sent.Add(await NextAsync(channel));
        }
        while ((string?)sent[^1]["type"] != "message");
        return sent;
    }

    private static string? StreamTypeOf(JsonNode activity) => (string?)(activity["entities"] as JsonArray)?
        .FirstOrDefault(entity => (string?)entity!["type"] == "streaminfo")?["streamType"];
}
