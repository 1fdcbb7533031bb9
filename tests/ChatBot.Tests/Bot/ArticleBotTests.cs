using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBot.Bot;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Settings;
using ChatBot.Tests.Web;

namespace ChatBot.Tests.Bot;

public sealed class ArticleBotTests
{
    private static readonly Article Harbour = TestArticles.Article("news/harbour");

    [Fact]
    public async Task A_question_is_answered_after_a_typing_sign()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);

        var replies = await site.SendAsync(Message("What does the crane lift?"));

        Assert.Equal(["typing", "message"], replies.Select(reply => (string?)reply["type"]));
        Assert.StartsWith("The crane lifts forty tons. [1]", (string?)replies[1]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_only_known_to_show_text_gets_quote_and_link_as_text()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);

        var reply = (await site.SendAsync(Message("What does the crane lift?")))[^1];

        Assert.Equal(
            "The crane lifts forty tons. [1]\n\n[1] Paragraph 2 · The harbour opens: “Its crane lifts forty tons.” "
            + $"{site.Address}articles/news%2Fharbour?rev=1&quote=2.0-27#p2",
            (string?)reply["text"]);
        Assert.Equal("plain", (string?)reply["textFormat"]);
        Assert.Equal("en", (string?)reply["locale"]);
    }

    [Theory]
    [InlineData("Was hebt der Kran?", "en-US", "de")]
    [InlineData("What does the crane lift?", "de-DE", "en")]
    [InlineData("40?", "de-DE", "de")]
    [InlineData("40?", null, "en")]
    public async Task The_answer_is_wanted_in_the_language_of_the_question_or_else_of_the_client(string text, string? locale, string language)
    {
        var asked = new ConcurrentQueue<Question>();
        await using var site = await TestSite.StartAsync(Record(asked), [], Harbour);

        var message = Message(text);
        message["locale"] = locale;
        await site.SendAsync(message);

        Assert.Equal(language, Assert.Single(asked).Language);
    }

    [Fact]
    public async Task The_mention_of_the_bot_is_not_part_of_the_question()
    {
        var asked = new ConcurrentQueue<Question>();
        await using var site = await TestSite.StartAsync(Record(asked), [], Harbour);

        var message = Message("<at>Bot</at> what does the crane lift?");
        message["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Bot</at>",
            ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "Bot" },
        });
        await site.SendAsync(message);

        Assert.Equal("what does the crane lift?", Assert.Single(asked).Text);
    }

    [Theory]
    [InlineData("de-AT", "Guten Tag!", "Der Artikel handelt von: „The harbour opens“.")]
    [InlineData("en-US", "Hello!", "The article is about: “The harbour opens”.")]
    [InlineData(null, "Hello!", "The article is about: “The harbour opens”.")]
    public async Task Who_joins_is_welcomed_in_the_language_of_the_client_and_told_what_can_be_asked(string? locale, string greeting, string about)
    {
        await using var site = await TestSite.StartAsync(Harbour);

        var reply = Assert.Single(await site.SendAsync(Joined(locale, "bot", "reader")));

        Assert.StartsWith(greeting, (string?)reply["text"], StringComparison.Ordinal);
        Assert.EndsWith(about, (string?)reply["text"], StringComparison.Ordinal);
        Assert.Equal("plain", (string?)reply["textFormat"]);
    }

    [Fact]
    public async Task The_bot_does_not_welcome_itself()
    {
        await using var site = await TestSite.StartAsync(Harbour);

        Assert.Empty(await site.SendAsync(Joined("en-US", "bot")));
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task In_Teams_nobody_is_welcomed_for_joining_since_chats_show_prompts_and_teams_would_hear_of_each_member(string conversationType)
    {
        await using var site = await TestSite.StartAsync(Harbour);

        Assert.Empty(await site.SendAsync(InTeams(Joined("en-US", "bot", "reader"), conversationType)));
    }

    [Theory]
    [InlineData("groupChat", "add", "Here I answer when you mention me.")]
    [InlineData("channel", "add", "Here I answer when you mention me.")]
    [InlineData("personal", "add", null)]
    [InlineData("channel", "remove", null)]
    public async Task A_group_or_team_that_takes_the_bot_in_is_welcomed_and_told_to_mention_it(string conversationType, string action, string? ending)
    {
        await using var site = await TestSite.StartAsync(Harbour);

        var replies = await site.SendAsync(InTeams(new JsonObject { ["type"] = "installationUpdate", ["action"] = action, ["locale"] = "en-US" }, conversationType));

        if (ending is null)
        {
            Assert.Empty(replies);
        }
        else
        {
            Assert.EndsWith(ending, (string?)Assert.Single(replies)["text"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("editMessage", 1)]
    [InlineData("undeleteMessage", 0)]
    public async Task A_question_that_was_edited_is_asked_anew_and_one_that_came_back_is_not(string eventType, int times)
    {
        var asked = new ConcurrentQueue<Question>();
        await using var site = await TestSite.StartAsync(Record(asked), [], Harbour);
        var update = Message("What does the crane lift?");
        update["type"] = "messageUpdate";
        update["channelData"] = new JsonObject { ["eventType"] = eventType };

        await site.SendAsync(update);

        Assert.Equal(times, asked.Count);
    }

    [Fact]
    public async Task A_question_that_was_deleted_is_not_answered()
    {
        await using var site = await TestSite.StartAsync(Harbour);

        Assert.Empty(await site.SendAsync(new JsonObject { ["type"] = "messageDelete", ["channelId"] = "emulator" }));
    }

    [Fact]
    public async Task A_welcome_to_an_empty_collection_says_that_it_is_empty()
    {
        await using var site = await TestSite.StartAsync();

        var reply = Assert.Single(await site.SendAsync(Joined("en-US", "reader")));

        Assert.EndsWith("The collection has no articles yet, so there is nothing I could answer from.", (string?)reply["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "Hello!")]
    [InlineData(" /Help ", "Hello!")]
    [InlineData("Hilfe!", "Guten Tag!")]
    [InlineData("Hallo!", "Guten Tag!")]
    [InlineData("hi", "Hello!")]
    public async Task Who_asks_for_help_or_greets_is_welcomed_in_the_language_of_the_word(string text, string greeting)
    {
        await using var site = await TestSite.StartAsync(Harbour);

        var reply = Assert.Single(await site.SendAsync(Message(text)));

        Assert.StartsWith(greeting, (string?)reply["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_files_alone_is_told_that_only_text_is_read()
    {
        await using var site = await TestSite.StartAsync(Harbour);

        var message = Message("");
        message["locale"] = "de-DE";
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://files.example/a.png" });
        var reply = Assert.Single(await site.SendAsync(message));

        Assert.Equal("Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage.", (string?)reply["text"]);
    }

    [Fact]
    public async Task An_empty_message_is_a_question_without_words()
    {
        var asked = new ConcurrentQueue<Question>();
        await using var site = await TestSite.StartAsync(Record(asked), [], Harbour);

        await site.SendAsync(Message("  "));

        Assert.Equal("", Assert.Single(asked).Text);
    }

    [Fact]
    public async Task A_turn_that_fails_says_so_to_the_reader()
    {
        await using var site = await TestSite.StartAsync((_, _) => throw new InvalidOperationException("disk full"), [], Harbour);

        var replies = await site.SendAsync(Message("What does the crane lift?"));

        Assert.Equal("Something went wrong, and I have no answer. Please ask again.", (string?)replies[^1]["text"]);
    }

    [Fact]
    public async Task Links_lead_to_the_public_address_when_it_is_set()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, ["--PublicUrl=https://chat.example.com"], Harbour);

        var reply = (await site.SendAsync(Message("What does the crane lift?")))[^1];

        Assert.Contains("https://chat.example.com/articles/news%2Fharbour?rev=1", (string?)reply["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chat.example.com")]
    [InlineData("ftp://chat.example.com")]
    public async Task A_public_address_that_is_none_stops_the_start(string address)
    {
        var exception = await Assert.ThrowsAsync<SettingException>(() => TestSite.StartAsync(AnswerAsync, [$"--PublicUrl={address}"], Harbour));

        Assert.Contains(address, exception.Message, StringComparison.Ordinal);
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["channelId"] = "emulator", ["text"] = text };

    private static JsonObject Joined(string? locale, params string[] members) => new()
    {
        ["type"] = "conversationUpdate",
        ["channelId"] = "emulator",
        ["locale"] = locale,
        ["membersAdded"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]),
    };

    private static JsonObject InTeams(JsonObject activity, string conversationType)
    {
        activity["channelId"] = "msteams";
        activity["conversation"] = new JsonObject { ["id"] = "19:c", ["conversationType"] = conversationType, ["isGroup"] = conversationType != "personal" };
        return activity;
    }

    private static Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken) => Task.FromResult(
        TestArticles.Answer(question, Harbour, ("The crane lifts forty tons.", 2, "Its crane lifts forty tons.")));

    private static Func<Question, CancellationToken, Task<Answer>> Record(ConcurrentQueue<Question> asked) => (question, cancellationToken) =>
    {
        asked.Enqueue(question);
        return AnswerAsync(question, cancellationToken);
    };
}
