using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Tests.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Tests.Browser;

/// <summary>Articles, answers and questions are text, whatever stands in them. A window's faults hold every dialog, script error and request to another site.</summary>
public sealed class HostileTextTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)></svg>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe><style>@import url(http://evil.example/x.css);</style><base href='http://evil.example/'>",
        "[go](javascript:alert(1)) <javascript:alert(2)> [x]: javascript:alert(3) \"t\"",
        "![x](http://evil.example/x.png) http://evil.example/ www.evil.example [ok](http://evil.example/)",
        "<a href=javascript:alert(1)>go</a> <form action=http://evil.example/><button>go</button></form> \\(x\\) $$\\href{javascript:alert(1)}{x}$$",
        "</p></main></template><meta http-equiv=refresh content='0;url=http://evil.example/'> \"onmouseover=alert(1) x=\"",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Hostile_text_runs_nothing_and_loads_nothing(string text)
    {
        var article = new Article("bad/<b>\"'", text, null, "javascript:alert(4)", "en", [new(1, text, text)]);
        await using var site = await TestSite.StartAsync(
            (question, _) => Task.FromResult(TestArticles.Answer(question, article, (text, 1, text))), [], article);
        await using var window = await chromium.OpenAsync(site.Address);
        await window.Page.AddInitScriptAsync(
            "window.violations = []; document.addEventListener('securitypolicyviolation', event => violations.push(`${event.effectiveDirective} ${event.blockedURI}`));");
        var chat = await Chat.OpenAsync(window);

        await chat.AskAsync(text);
        await Expect(chat.Answers.Last).ToContainTextAsync(text[..12]);
        await Expect(chat.Answers.Last.Locator("img, iframe, svg[onload], form, style, script, a:not([href^='/articles/'])")).ToHaveCountAsync(0);
        await Expect(chat.Transcript.Locator(".webchat__bubble--from-user").Locator("img, iframe, form, a")).ToHaveCountAsync(0);
        await chat.Citation("1").ClickAsync();
        var paragraph = window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target");
        await Expect(paragraph.Locator("p")).ToHaveTextAsync(text);
        await Expect(paragraph.Locator("p > :not(mark)")).ToHaveCountAsync(0);
        Assert.Empty(await window.Page.EvaluateAsync<string[]>("violations"));

        await window.Page.GotoAsync("/articles");
        await Expect(window.Page.Locator(".article-lines a")).ToHaveTextAsync(text);
        Assert.Empty(window.Faults);
    }
}
