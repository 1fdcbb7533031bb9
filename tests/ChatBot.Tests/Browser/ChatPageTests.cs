using System.Text.RegularExpressions;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Tests.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Tests.Browser;

public sealed partial class ChatPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Article Harbour = new(
        "news/harbour", "The harbour opens", new PartialDate(2024, 5, 3), null, "en",
        [
            new(1, null, "The harbour opened on Friday. Three ships came in on the first morning."),
            new(2, "The crane", "Its crane lifts forty tons. It was built in Bremen and came by sea."),
            new(3, "The fees", "Fishermen protested against the fees."),
        ]);

    [Fact]
    public async Task A_citation_opens_the_article_beside_the_conversation_with_the_paragraph_and_the_quote_marked()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address);
        var chat = await Chat.OpenAsync(window);

        await chat.AskAsync("What does the crane lift?");
        await Expect(chat.Transcript).ToContainTextAsync("AI-generated");
        await chat.Citation("1").ClickAsync();

        var article = window.Page.FrameLocator("#reader iframe");
        await Expect(article.Locator(".paragraph:target")).ToHaveIdAsync("p2");
        await Expect(article.Locator("mark")).ToHaveTextAsync("Its crane lifts forty tons.");
        await Expect(article.Locator(".running-head")).ToHaveCountAsync(0);
        await Expect(article.Locator(".paragraph:target")).ToBeInViewportAsync();
        await Expect(chat.Transcript).ToContainTextAsync("forty tons");

        await window.Page.Keyboard.PressAsync("Escape");
        await Expect(window.Page.Locator("#reader")).ToBeHiddenAsync();
        await Expect(chat.Citation("1")).ToBeFocusedAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task On_a_phone_the_article_covers_the_conversation_until_it_is_closed()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address, new() { ViewportSize = new() { Width = 390, Height = 780 } });
        var chat = await Chat.OpenAsync(window);

        await chat.AskAsync("What does the crane lift?");
        await chat.Citation("1").ClickAsync();

        await Expect(window.Page.Locator("#reader:modal")).ToBeVisibleAsync();
        await window.Page.Locator("#reader-close").ClickAsync();
        await Expect(chat.Citation("1")).ToBeVisibleAsync();
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("en-GB", 844)]
    [InlineData("de-DE", 667)]
    public async Task On_a_phone_the_box_to_write_in_is_in_view_from_the_start(string locale, int height)
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address, new() { Locale = locale, ViewportSize = new() { Width = 390, Height = height } });
        var chat = await Chat.OpenAsync(window);

        await Expect(chat.Box).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task A_starter_question_is_asked_with_one_click()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address);
        var chat = await Chat.OpenAsync(window);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "What does it say about “The crane”?" }).ClickAsync();

        await Expect(chat.Transcript.Locator(".webchat__bubble--from-user")).ToHaveTextAsync(StarterRegex());
        await Expect(chat.Citation("1")).ToBeVisibleAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_page_speaks_german_to_a_german_browser()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address, new() { Locale = "de-DE" });
        var chat = await Chat.OpenAsync(window);

        await Expect(window.Page).ToHaveTitleAsync("Fragen an die Artikel");
        await Expect(chat.Transcript).ToContainTextAsync("Guten Tag!");
        await Expect(chat.Box).ToHaveAttributeAsync("placeholder", "Nachricht eingeben");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_conversation_is_still_there_after_a_reload()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address);
        var chat = await Chat.OpenAsync(window);
        await chat.AskAsync("What does the crane lift?");

        await window.Page.ReloadAsync();

        await Expect(chat.Transcript.Locator(".webchat__bubble--from-user")).ToHaveTextAsync(new Regex("What does the crane lift"));
        await Expect(chat.Citation("1")).ToBeVisibleAsync();
        await chat.AskAsync("And who built it?");
        await Expect(chat.Transcript).ToContainTextAsync("And who built it?");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Where_no_websocket_gets_through_the_page_asks_again_and_again()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address);
        await window.Page.AddInitScriptAsync(
            "window.WebSocket = class extends EventTarget { constructor() { super(); setTimeout(() => this.onerror?.(new Event('error'))); } close() {} };");
        var chat = await Chat.OpenAsync(window);

        await chat.AskAsync("What does the crane lift?");

        await Expect(chat.Citation("1")).ToBeVisibleAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Without_web_chat_a_plain_form_answers_and_says_what_is_missing()
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await chromium.OpenAsync(site.Address);
        await window.Page.RouteAsync("**/webchat.*.js", route => route.FulfillAsync(new() { Status = 404 }));
        await window.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """
                {"question":"q","answer":"The <b>crane</b> lifts forty tons. [1]","refused":false,"language":"en","citations":
                [{"number":1,"article":"news/harbour","revision":1,"paragraph":2,"title":"The harbour opens","quote":"Its crane lifts forty tons."}]}
                """,
        }));
        await window.Page.GotoAsync("/");

        await Expect(window.Page.Locator("#chat .note")).ToContainTextAsync("Install Node.js");
        await window.Page.GetByLabel("Your question").FillAsync("What does the crane lift?");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();

        await Expect(window.Page.Locator(".plain-answer > p")).ToHaveTextAsync("The <b>crane</b> lifts forty tons. [1]");
        await window.Page.Locator(".plain-answer").GetByRole(AriaRole.Link, new() { Name = "The harbour opens" }).ClickAsync();
        await Expect(window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target")).ToHaveIdAsync("p2");
    }

    [GeneratedRegex("What does it say about “The crane”")]
    private static partial Regex StarterRegex();

    private static Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken) => Task.FromResult(
        TestArticles.Answer(
            question, Harbour,
            ("The article says: “Its crane lifts forty tons.”", 2, "Its crane lifts forty tons."),
            ("There were protests.", 3, "Fishermen protested against the fees.")));
}
