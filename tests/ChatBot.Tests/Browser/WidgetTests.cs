using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Tests.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Tests.Browser;

/// <summary>embed.js on a page of another site.</summary>
public sealed class WidgetTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Article Harbour = TestArticles.Article();

    [Fact]
    public async Task One_tag_brings_the_chat_to_a_page_with_a_strict_policy_and_styles_that_hide_everything()
    {
        await using var host = await HostPage.StartAsync();
        await using var site = await StartSiteAsync(host);
        host.Policy = $"default-src 'none'; style-src 'self'; script-src {site.Origin}; frame-src {site.Origin}; img-src data:; require-trusted-types-for 'script'";
        host.Style = "body * { all: unset !important; display: none !important; position: static !important; font-size: 90px !important; opacity: 0 !important }";
        await using var window = await OpenAsync(host, site);
        var widget = new Widget(window.Page);

        var button = (await widget.Launcher.BoundingBoxAsync())!;
        Assert.Equal((1280 - 16 - 56, 800 - 16 - 56, 56, 56), ((int)button.X, (int)button.Y, (int)button.Width, (int)button.Height));
        await widget.Launcher.ClickAsync();
        await widget.AskAsync("What does the crane lift?");

        await Expect(widget.Panel).ToHaveAccessibleNameAsync("Ask the articles");
        await Expect(widget.Citation("1")).ToBeVisibleAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task By_keyboard_the_focus_goes_in_and_back_and_the_conversation_stays()
    {
        await using var host = await HostPage.StartAsync();
        await using var site = await StartSiteAsync(host);
        await using var window = await OpenAsync(host, site);
        var widget = new Widget(window.Page);
        var keyboard = window.Page.Keyboard;

        await Expect(widget.Launcher).ToHaveAttributeAsync("aria-expanded", "false");
        await widget.Launcher.FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(widget.Launcher).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(widget.Box).ToBeFocusedAsync();
        await keyboard.TypeAsync("What does the crane lift?");
        await keyboard.PressAsync("Enter");
        await Expect(widget.Citation("1")).ToBeVisibleAsync();
        await keyboard.PressAsync("Escape");

        await Expect(widget.Panel).ToBeHiddenAsync();
        await Expect(widget.Launcher).ToBeFocusedAsync();
        await Expect(widget.Launcher).ToHaveAttributeAsync("aria-expanded", "false");
        await keyboard.PressAsync("Enter");
        await Expect(widget.Citation("1")).ToBeVisibleAsync();
        await Expect(widget.Box).ToBeFocusedAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_cited_article_covers_the_panel_until_escape()
    {
        await using var host = await HostPage.StartAsync();
        await using var site = await StartSiteAsync(host);
        await using var window = await OpenAsync(host, site);
        var widget = new Widget(window.Page);
        await widget.Launcher.ClickAsync();
        await widget.AskAsync("What does the crane lift?");

        await widget.Citation("1").ClickAsync();
        await Expect(widget.Frame.FrameLocator("#reader iframe").Locator("mark")).ToHaveTextAsync("Its crane lifts forty tons.");
        await window.Page.Keyboard.PressAsync("Escape");

        await Expect(widget.Frame.Locator("#reader")).ToBeHiddenAsync();
        await Expect(widget.Panel).ToBeVisibleAsync();
        await Expect(widget.Citation("1")).ToBeFocusedAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task On_a_phone_the_panel_fills_the_screen()
    {
        await using var host = await HostPage.StartAsync();
        await using var site = await StartSiteAsync(host);
        await using var window = await OpenAsync(host, site, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var widget = new Widget(window.Page);

        await widget.Launcher.ClickAsync();
        await Expect(widget.Box).ToBeVisibleAsync();
        var panel = (await widget.Panel.BoundingBoxAsync())!;

        Assert.Equal((0, 0, 390, 844), ((int)panel.X, (int)panel.Y, (int)panel.Width, (int)panel.Height));
        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(widget.Launcher).ToBeFocusedAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_tag_says_language_title_colours_and_place()
    {
        await using var host = await HostPage.StartAsync();
        await using var site = await StartSiteAsync(host);
        host.Tag = $"<script src='{site.Origin}/embed.js' data-language='de' data-title='Hafenfragen' data-color-scheme='dark' data-position='left'></script>";
        await using var window = await chromium.OpenAsync(host.Address, null, site.Address);
        await window.Page.GotoAsync("/");
        var widget = new Widget(window.Page);

        await Expect(widget.Launcher).ToHaveAccessibleNameAsync("Chat öffnen: Hafenfragen");
        Assert.Equal(16, (int)(await widget.Launcher.BoundingBoxAsync())!.X);
        await widget.Launcher.ClickAsync();

        await Expect(widget.Panel).ToHaveAccessibleNameAsync("Hafenfragen");
        await Expect(widget.Panel).ToHaveCSSAsync("background-color", "rgb(33, 29, 24)");
        await Expect(widget.Box).ToHaveAttributeAsync("placeholder", "Nachricht eingeben");
        await Expect(widget.Frame.Locator("html")).ToHaveCSSAsync("background-color", "rgb(23, 20, 17)");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_page_that_the_settings_do_not_name_is_refused_and_the_console_says_why()
    {
        await using var host = await HostPage.StartAsync();
        await using var site = await TestSite.StartAsync(AnswerAsync, [], Harbour);
        await using var window = await OpenAsync(host, site);
        var widget = new Widget(window.Page);

        await widget.Launcher.ClickAsync();

        await Expect(widget.Panel).ToContainTextAsync("The chat cannot be shown on this page.");
        await Expect(widget.Panel.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", $"{site.Origin}/");
        Assert.Contains(window.Faults, fault => fault.Contains("frame-ancestors", StringComparison.Ordinal));
        Assert.Contains(window.Faults, fault => fault.Contains($"DirectLine:AllowedOrigins there does not name {host.Origin}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AccessibilityTests.Screens), MemberType = typeof(AccessibilityTests))]
    public async Task The_widget_has_no_serious_fault_closed_and_open(ColorScheme scheme, int width)
    {
        await using var host = await HostPage.StartAsync();
        await using var site = await StartSiteAsync(host);
        await using var window = await OpenAsync(
            host, site, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var widget = new Widget(window.Page);

        Assert.Empty(await window.SeriousFaultsAsync());
        await widget.Launcher.ClickAsync();
        await widget.AskAsync("What does the crane lift?");
        await Expect(widget.Citation("1")).ToBeVisibleAsync();
        Assert.Empty(await window.SeriousFaultsAsync());
    }

    private static Task<TestSite> StartSiteAsync(HostPage host) =>
        TestSite.StartAsync(AnswerAsync, [$"--DirectLine:AllowedOrigins={host.Origin}"], Harbour);

    private async Task<Window> OpenAsync(HostPage host, TestSite site, BrowserNewContextOptions? options = null)
    {
        host.Tag = $"<script src='{site.Origin}/embed.js'></script>";
        options ??= new() { ViewportSize = new() { Width = 1280, Height = 800 } };
        var window = await chromium.OpenAsync(host.Address, options, site.Address);
        await window.Page.GotoAsync("/");
        return window;
    }

    private static Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken) => Task.FromResult(
        TestArticles.Answer(question, Harbour, ("The crane is strong.", 2, "Its crane lifts forty tons.")));
}
