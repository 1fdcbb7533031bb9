using System.Text.RegularExpressions;
using ChatBot.FakeModels;
using ChatBot.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd;

/// <summary>The conversation about the first article, in the client that plays Teams.</summary>
public sealed partial class PlaygroundTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "what did Putin say about Navalny?";
    private const string Said = "habe gegen nationale Gesetze bewusst verstoßen";

    [Fact]
    public async Task In_Teams_an_answer_is_labelled_and_its_citation_shows_the_quote_and_opens_the_article_at_it()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var playground = await Playground.StartAsync(program.Address, "msteams");
        await using var window = await chromium.OpenAsync(playground.Address, null, program.Address);
        var page = await OpenAsync(window);

        await AskAsync(page, Question);
        await Expect(Answer(page)).ToBeVisibleAsync();
        await Expect(page.GetByText("AI generated")).ToBeVisibleAsync();
        // By keyboard: what a pointer opens closes again when the page moves below it.
        await page.Locator("a[role=button]", new() { HasText = "2" }).PressAsync("Enter");
        var quote = page.Locator("[role=dialog]").GetByRole(AriaRole.Link, new() { Name = "Er habe gemacht, was er wollte" });
        await Expect(quote).ToBeVisibleAsync();

        var article = await page.RunAndWaitForPopupAsync(() => quote.PressAsync("Enter"));
        await Expect(article.Locator(".paragraph:target mark")).ToContainTextAsync("Er habe gemacht, was er wollte");
    }

    [Fact]
    public async Task In_Teams_a_sentence_is_shown_while_the_model_still_writes_the_next()
    {
        using var folder = new TemporaryFolder();
        await using var model = await ModelServer.StartAsync();
        var mayGoOn = new TaskCompletionSource();
        model.Will(ModelSettings.WritesInTwo(
            $"{Harbour.Lasts[..^1]} [{Harbour.Decision}]. {Harbour.Criticism[..18]}", mayGoOn.Task, $"{Harbour.Criticism[18..^1]} [{Harbour.Criticism}]."));
        await using var program = await RunningProgram.StartAsync(folder.Path, [Harbour.WriteTo(folder), .. ModelSettings.Chat(model.Endpoint)]);
        await using var playground = await Playground.StartAsync(program.Address, "msteams");
        await using var window = await chromium.OpenAsync(playground.Address);
        var page = await OpenAsync(window);

        await AskAsync(page, Harbour.HowLong);
        var answer = page.GetByRole(AriaRole.Paragraph).Filter(new() { HasText = Harbour.Lasts[..^1] });
        await Expect(answer).ToBeVisibleAsync();
        await Expect(answer).Not.ToContainTextAsync("Brinkmann");
        mayGoOn.SetResult();
        await Expect(answer).ToContainTextAsync("Brinkmann");
    }

    [Fact]
    public async Task In_Teams_a_thumb_down_with_words_reaches_the_bot()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var playground = await Playground.StartAsync(program.Address, "msteams");
        await using var window = await chromium.OpenAsync(playground.Address);
        var page = await OpenAsync(window);
        await AskAsync(page, Question);

        await page.GetByRole(AriaRole.Button, new() { Name = "Dislike" }).ClickAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Textbox).FillAsync("I wanted it in English.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await Expect(page.GetByText("invoke 200")).ToBeVisibleAsync();
        await program.UntilLoggedAsync("Thumb down");
        Assert.DoesNotContain("fail:", program.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task The_conversation_goes_on_after_a_restart_of_the_bot(string channel)
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var playground = await Playground.StartAsync(program.Address, channel);
        await using var window = await chromium.OpenAsync(playground.Address);
        var page = await OpenAsync(window);
        await AskAsync(page, Question);
        await Expect(Answer(page)).ToBeVisibleAsync();

        await program.KillAsync();
        await using var restarted = await RunningProgram.StartAsync(folder.Path, program.Address);
        await page.ReloadAsync();
        await AskAsync(page, "Wie lange dauerte das Treffen?");

        await Expect(page.GetByText("drei Stunden und 21 Minuten").Last).ToBeVisibleAsync();
    }

    [Fact]
    public async Task In_the_emulator_the_answer_is_one_plain_message_with_the_addresses_of_its_citations()
    {
        using var folder = new TemporaryFolder();
        await using var program = await RunningProgram.StartAsync(folder.Path);
        await using var playground = await Playground.StartAsync(program.Address, "emulator");
        await using var window = await chromium.OpenAsync(playground.Address);
        var page = await OpenAsync(window);

        await AskAsync(page, Question);

        await Expect(Answer(page)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dislike" })).ToHaveCountAsync(0);
        var source = await page.GetByText("Er habe gemacht, was er wollte").Filter(new() { HasText = "/articles/" }).Last.InnerTextAsync();
        await page.GotoAsync(Address().Matches(source)[^1].Value);
        await Expect(page.Locator(".paragraph:target mark")).ToContainTextAsync("Er habe gemacht, was er wollte");
    }

    [GeneratedRegex(@"http://\S+#p\d+")]
    private static partial Regex Address();

    private static async Task<IPage> OpenAsync(Window window)
    {
        await window.Page.GotoAsync("/");
        // Its log says so once the bot has taken the first activity; a question before that would be lost.
        await Expect(window.Page.GetByText("conversationUpdate 202")).ToBeVisibleAsync();
        return window.Page;
    }

    private static async Task AskAsync(IPage page, string question)
    {
        await page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await page.Keyboard.TypeAsync(question);
        await page.Keyboard.PressAsync("Enter");
    }

    // The list of conversations and the log show only an answer's beginning.
    private static ILocator Answer(IPage page) => page.GetByText(Said).Last;
}
