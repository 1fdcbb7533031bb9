using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Tests.Web;
using Microsoft.Playwright;

namespace ChatBot.Tests.Browser;

public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Article Harbour = TestArticles.Article();

    public static TheoryData<ColorScheme, int> Screens => new()
    {
        { ColorScheme.Light, 1280 }, { ColorScheme.Dark, 1280 }, { ColorScheme.Light, 390 }, { ColorScheme.Dark, 390 },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_chat_page_has_no_serious_fault_with_a_conversation_and_an_open_article(ColorScheme scheme, int width)
    {
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await OpenAsync(site, scheme, width);
        var chat = await Chat.OpenAsync(window);
        await chat.AskAsync("What does the crane lift?");

        Assert.Empty(await window.SeriousFaultsAsync());

        await chat.Citation("1").ClickAsync();
        await window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target").WaitForAsync();
        Assert.Empty(await window.SeriousFaultsAsync());
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_reader_page_and_the_list_have_no_serious_fault(ColorScheme scheme, int width)
    {
        await using var site = await TestSite.StartAsync(Harbour, TestArticles.Article(paragraphs: "New text."));
        await using var window = await OpenAsync(site, scheme, width);
        foreach (var target in (string[])["/articles/harbour?rev=1&quote=2.0-9#p2", "/articles", "/articles/nowhere"])
        {
            await window.Page.GotoAsync(target);

            Assert.Empty(await window.SeriousFaultsAsync());
        }
    }

    private Task<Window> OpenAsync(TestSite site, ColorScheme scheme, int width) =>
        chromium.OpenAsync(site.Address, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });

    private static Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken) => Task.FromResult(
        TestArticles.Answer(question, Harbour, ("The crane is strong.", 2, "Its crane lifts forty tons.")));
}
