using ChatBot.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd;

public sealed class ChatPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("en-GB", "what did Putin say about Navalny?")]
    [InlineData("de-DE", "Was sagte Putin über Nawalny?")]
    public async Task A_question_about_the_first_article_is_answered_in_web_chat_with_its_paragraph(string locale, string question)
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var window = await chromium.OpenAsync(program.Address, new() { Locale = locale });
        var chat = await Chat.OpenAsync(window);

        await chat.AskAsync(question);

        await Expect(chat.Transcript).ToContainTextAsync("habe gegen nationale Gesetze bewusst verstoßen");
        await Expect(chat.Transcript).ToContainTextAsync("Er habe gemacht, was er wollte");

        await chat.Citation("1").ClickAsync();

        var paragraph = window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target");
        await Expect(paragraph).ToBeInViewportAsync();
        await Expect(paragraph.Locator("p")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("habe gegen nationale Gesetze bewusst verstoßen\\.$"));
        await Expect(paragraph.Locator("mark")).ToContainTextAsync("bewusst verstoßen");
        await Expect(chat.Transcript).ToContainTextAsync("bewusst verstoßen");
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData(700)]
    [InlineData(900)]
    [InlineData(1100)]
    public async Task On_a_screen_wider_than_a_phone_all_suggested_questions_are_seen_without_scrolling(int width)
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var window = await chromium.OpenAsync(program.Address, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await window.Page.GotoAsync("/");

        var questions = window.Page.Locator(".starters ul");
        await Expect(questions.Locator(".starter")).Not.ToHaveCountAsync(0);
        Assert.True(await questions.EvaluateAsync<bool>("list => list.scrollWidth <= list.clientWidth"));
    }

    [Fact]
    public async Task A_question_without_an_answer_is_refused_in_web_chat()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var window = await chromium.OpenAsync(program.Address);
        var chat = await Chat.OpenAsync(window);

        await chat.AskAsync("Who won the European football championship?");

        await Expect(chat.Transcript).ToContainTextAsync("The articles say nothing that answers this question.");
        await Expect(chat.Citation("1")).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Without_web_chat_the_plain_form_answers()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var window = await chromium.OpenAsync(program.Address);
        await window.Page.RouteAsync("**/webchat.*.js", route => route.FulfillAsync(new() { Status = 404 }));
        await window.Page.GotoAsync("/");

        await window.Page.GetByLabel("Your question").FillAsync("what did Putin say about Navalny?");
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Page.Locator(".plain-answer")).ToContainTextAsync("bewusst verstoßen");
        await window.Page.Locator(".plain-answer a").First.ClickAsync();

        await Expect(window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target")).ToContainTextAsync("bewusst verstoßen");
    }
}
