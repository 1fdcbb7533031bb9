using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Tests;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Feedback;
using ChatBot.Core.Retrieval;
using ChatBot.Tests.Web;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Tests.Bot;

/// <summary>Thumbs on answers, from Teams and from the page's own chat.</summary>
public sealed class ReaderFeedbackTests
{
    private static readonly Article Harbour = TestArticles.Article();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thumb_in_Teams_is_kept_with_the_question_the_evidence_the_prompt_and_the_answer()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        var messageId = await AskAsync(site, channel, "What does the crane lift?");
        await AskAsync(site, channel, "When did it open?");

        using var response = await JudgeAsync(site, channel, messageId, "dislike", """{"feedbackText":"Which crane?"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var kept = Assert.Single(await site.Feedback.ListFeedbackAsync(0, 10, Stop));
        Assert.Equal((false, "Which crane?", "user-1"), (kept.IsPositive, kept.Text, kept.Sender));
        Assert.Equal(("What does the crane lift?", "en"), (kept.Answer.Question.Text, kept.Answer.Question.Language));
        Assert.Equal("The crane lifts forty tons. [1]", kept.Answer.Text);
        Assert.Equal(("write", "prompt-1", null), (kept.Answer.Writer, kept.Answer.PromptHash, kept.Answer.Refusal));
        var evidence = Assert.Single(kept.Answer.Evidence).Passage;
        Assert.Equal(("harbour", 1, 2, "Its crane lifts forty tons."), (evidence.ArticleId, evidence.Revision, evidence.Paragraph, evidence.Text));
        Assert.Equal("Its crane lifts forty tons.", Assert.Single(kept.Answer.Citations).Quote);
    }

    [Fact]
    public async Task A_thumb_in_Teams_without_the_id_of_a_message_is_about_the_last_answer()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await AskAsync(site, channel, "When did it open?");
        await AskAsync(site, channel, "What does the crane lift?");

        using var response = await JudgeAsync(site, channel, messageId: null, "like", feedback: null);

        var kept = Assert.Single(await site.Feedback.ListFeedbackAsync(0, 10, Stop));
        Assert.Equal((true, null, "What does the crane lift?"), (kept.IsPositive, kept.Text, kept.Answer.Question.Text));
    }

    [Fact]
    public async Task A_thumb_on_a_message_whose_id_Teams_did_not_tell_is_about_the_last_answer()
    {
        await using var channel = await FakeChannel.StartAsync((_, _) => Results.Json(new { }, statusCode: 202));
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await AskAsync(site, channel, "What does the crane lift?");

        using var response = await JudgeAsync(site, channel, "1785240000000", "like", feedback: null);

        Assert.Single(await site.Feedback.ListFeedbackAsync(0, 10, Stop));
    }

    [Fact]
    public async Task A_thumb_on_a_message_that_is_no_answer_is_dropped_and_answered_all_the_same()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await AskAsync(site, channel, "What does the crane lift?");

        using var response = await JudgeAsync(site, channel, "another message", "like", feedback: null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await site.Feedback.ListFeedbackAsync(0, 10, Stop));
    }

    [Fact]
    public async Task A_reader_who_changes_their_mind_is_counted_once()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        var messageId = await AskAsync(site, channel, "What does the crane lift?");

        using var first = await JudgeAsync(site, channel, messageId, "dislike", "no");
        using var second = await JudgeAsync(site, channel, messageId, "like", feedback: null);

        var kept = Assert.Single(await site.Feedback.ListFeedbackAsync(0, 10, Stop));
        Assert.Equal((true, null), (kept.IsPositive, kept.Text));
    }

    [Fact]
    public async Task What_a_reader_writes_about_an_answer_has_an_end()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        var messageId = await AskAsync(site, channel, "What does the crane lift?");

        using var response = await JudgeAsync(site, channel, messageId, "dislike", new string('x', 100_000));

        Assert.Equal(2000, Assert.Single(await site.Feedback.ListFeedbackAsync(0, 10, Stop)).Text!.Length);
    }

    [Fact]
    public async Task A_refusal_can_be_judged_too()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await TestSite.StartAsync(
            (question, _) => Task.FromResult(TestArticles.Answer(question, Harbour) with
            {
                Sentences = [new("Nothing about that.", [], CheckResult.NoClaim)],
                Refusal = RefusalReason.NoEvidence,
            }),
            [],
            Harbour);
        var messageId = await AskAsync(site, channel, "Who built it?");

        using var response = await JudgeAsync(site, channel, messageId, "dislike", feedback: null);

        Assert.Equal(RefusalReason.NoEvidence, Assert.Single(await site.Feedback.ListFeedbackAsync(0, 10, Stop)).Answer.Refusal);
    }

    [Fact]
    public async Task A_thumb_in_the_pages_chat_comes_with_the_id_the_message_carries()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        using var chat = await OpenChatAsync(site);
        var message = await AskAsync(chat, "What does the crane lift?");
        var actions = message["entities"]![0]!["potentialAction"]!.AsArray();

        await JudgeAsync(chat, actions.Single(action => (string?)action!["@type"] == "DislikeAction")!, "Which crane?");
        await JudgeAsync(chat, JsonNode.Parse("""{"@type":"LikeAction","@id":"of another conversation"}""")!, text: null);
        await AskAsync(chat, "When did it open?");

        var kept = Assert.Single(await site.Feedback.ListFeedbackAsync(0, 10, Stop));
        Assert.Equal((false, "Which crane?", "What does the crane lift?"), (kept.IsPositive, kept.Text, kept.Answer.Question.Text));
        Assert.StartsWith("dl_", kept.Sender, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_has_kept_the_answer_a_reader_already_sees()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        var asked = channel.Activity(text: "What does the crane lift?");
        asked["channelId"] = "msteams";
        using var response = await site.PostAsync(asked);
        while ((string?)(await channel.NextAsync()).Body!["type"] != "message")
        {
        }

        await site.StopAsync();

        Assert.Equal("What does the crane lift?", (await site.Feedback.FindLastAnswerAsync("msteams/c1", Stop))?.Question.Text);
    }

    [Fact]
    public async Task An_answer_in_a_channel_without_thumbs_is_not_kept()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);

        await site.SendAsync(new JsonObject
        {
            ["type"] = "message", ["channelId"] = "emulator", ["text"] = "What?", ["conversation"] = new JsonObject { ["id"] = "c1" },
        });

        Assert.Null(await site.Feedback.FindLastAnswerAsync("emulator/c1", Stop));
    }

    private static Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken)
    {
        var answer = TestArticles.Answer(question, Harbour, ("The crane lifts forty tons.", 2, "Its crane lifts forty tons."));
        return Task.FromResult(answer with
        {
            Evidence = [new Evidence(answer.Citations[0].Passage, 2.5)],
            Writer = "write",
            PromptHash = "prompt-1",
        });
    }

    /// <summary>Asks in a Teams chat, and gives the id of the answer's message.</summary>
    private static async Task<string> AskAsync(TestSite site, FakeChannel channel, string question)
    {
        var asked = channel.Activity(text: question);
        asked["channelId"] = "msteams";
        var before = await site.Feedback.FindLastAnswerAsync("msteams/c1", Stop);
        using var response = await site.PostAsync(asked);
        GivenAnswer? given;
        while ((given = await site.Feedback.FindLastAnswerAsync("msteams/c1", Stop))?.Id == before?.Id)
        {
            await Task.Delay(10, Stop);
        }

        return given!.MessageId ?? "";
    }

    private static Task<HttpResponseMessage> JudgeAsync(TestSite site, FakeChannel channel, string? messageId, string reaction, string? feedback)
    {
        var judged = channel.Activity("invoke");
        judged["channelId"] = "msteams";
        judged["name"] = "message/submitAction";
        judged["replyToId"] = messageId;
        judged["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = feedback },
        };
        return site.PostAsync(judged);
    }

    private static async Task<HttpClient> OpenChatAsync(TestSite site)
    {
        using var page = new HttpClient { BaseAddress = site.Address };
        using var granted = await page.PostAsync("/api/webchat/token", content: null, Stop);
        var grant = (await granted.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        var chat = new HttpClient { BaseAddress = new Uri(site.Address, $"/v3/directline/conversations/{grant["conversationId"]}/activities") };
        chat.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)grant["token"]);
        using var started = await chat.PostAsync(new Uri(site.Address, "/v3/directline/conversations"), content: null, Stop);
        return chat;
    }

    /// <summary>Asks in the page's chat, and gives the answer's message.</summary>
    private static async Task<JsonNode> AskAsync(HttpClient chat, string question)
    {
        using var posted = await chat.PostAsJsonAsync("", new JsonObject { ["type"] = "message", ["text"] = question, ["locale"] = "en" }, Stop);
        var id = (string)(await posted.Content.ReadFromJsonAsync<JsonObject>(Stop))!["id"]!;
        while (true)
        {
            var activities = (await chat.GetFromJsonAsync<JsonObject>("", Stop))!["activities"]!.AsArray();
            if (activities.FirstOrDefault(activity => (string?)activity!["replyToId"] == id) is { } reply)
            {
                return reply;
            }

            await Task.Delay(10, Stop);
        }
    }

    private static async Task JudgeAsync(HttpClient chat, JsonNode action, string? text)
    {
        var sent = action.DeepClone();
        sent["result"] = text is null ? null : new JsonObject { ["@type"] = "UserReview", ["reviewBody"] = text };
        using var response = await chat.PostAsJsonAsync(
            "",
            new JsonObject { ["type"] = "event", ["name"] = "webchat:activity-status/feedback", ["entities"] = new JsonArray(sent) },
            Stop);
        response.EnsureSuccessStatusCode();
    }
}
