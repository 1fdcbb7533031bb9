using ChatBot.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd;

/// <summary>The conversation about the first article, as a reader has it on the page: question, citation, thumb, reload, another server.</summary>
public sealed class SeedConversationTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "what did Putin say about Navalny?";
    private const string Said = "habe gegen nationale Gesetze bewusst verstoßen";

    // Clients wait for some seconds, so as not to come back all at once, and then for twenty more when the server was not there yet.
    private const float UntilReconnected = 90_000;

    [Fact]
    public async Task A_conversation_with_citation_and_thumb_is_still_there_after_a_reload()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var window = await chromium.OpenAsync(program.Address);
        var chat = await Chat.OpenAsync(window);

        await chat.AskAsync(Question);
        await Expect(chat.Answers.Last).ToContainTextAsync(Said);
        await Expect(chat.Transcript).ToContainTextAsync("AI-generated");
        await chat.Citation("1").ClickAsync();
        await Expect(window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target mark")).ToContainTextAsync(Said);
        await window.Page.Keyboard.PressAsync("Escape");
        await chat.Thumb("Dislike").ClickAsync();
        var form = window.Page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Textbox).FillAsync("I wanted it in English.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(window.Page.Locator("#chat-notice")).ToHaveTextAsync("Thank you for your words.");

        await window.Page.ReloadAsync();
        await Expect(chat.Answers.Last).ToContainTextAsync(Said);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_conversation_goes_on_when_the_server_was_started_anew()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var window = await chromium.OpenAsync(program.Address);
        var chat = await Chat.OpenAsync(window);
        await chat.AskAsync(Question);
        await Expect(chat.Transcript).ToContainTextAsync("AI-generated");

        await program.KillAsync();
        await using var again = await RunningProgram.StartAsync(folder.Path, program.Address);
        await chat.SendAsync("How long did the summit last?");

        await Expect(chat.Answers.Last).ToContainTextAsync("drei Stunden und 21 Minuten", new() { Timeout = UntilReconnected });
        await Expect(chat.Transcript).ToContainTextAsync(Said);
        await Expect(window.Page.Locator("#chat-notice")).ToBeEmptyAsync();
        await chat.Citation("1").ClickAsync();
        await Expect(window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target mark")).ToContainTextAsync(Said);
    }

    [Theory]
    [InlineData("--DirectLine:Secret=")]
    [InlineData("--DirectLine:Secret=good-for-both-servers")]
    public async Task When_another_server_answers_that_knows_nothing_a_new_conversation_begins_and_the_page_says_so(string secret)
    {
        using var folder = new TemporaryFolder();
        using var otherFolder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path, secret);
        await using var window = await chromium.OpenAsync(program.Address);
        var chat = await Chat.OpenAsync(window);
        await chat.AskAsync(Question);

        await program.KillAsync();
        await using var other = await RunningProgram.StartAsync(otherFolder.Path, program.Address, secret);
        await chat.SendAsync("What did Biden say?");

        await Expect(window.Page.Locator("#chat-notice")).ToContainTextAsync(
            "The earlier conversation could not be continued, so a new one was begun.", new() { Timeout = UntilReconnected });
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await chat.AskAsync(Question);
        await Expect(chat.Answers.Last).ToContainTextAsync(Said);
    }
}
