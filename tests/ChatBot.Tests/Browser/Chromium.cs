using Microsoft.Playwright;

namespace ChatBot.Tests.Browser;

/// <summary>The machine's own Chromium, headless. Where there is none, the tests that need it are skipped and say how to get it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } path)
        {
            return;
        }
        Assertions.SetDefaultExpectTimeout(Window.Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A browser window that knows nothing of the others, and notes what went wrong in it.</summary>
    /// <param name="site">The site it is opened on.</param>
    /// <param name="others">Other sites it may ask.</param>
    public async Task<Window> OpenAsync(Uri site, BrowserNewContextOptions? options = null, params Uri[] others)
    {
        Assert.SkipWhen(browser is null, "These tests drive Chromium. Install it with: apt-get install chromium");
        options ??= new();
        options.Locale ??= "en-GB";
        options.BaseURL = site.ToString();
        return await Window.OpenAsync(await browser!.NewContextAsync(options), [site, .. others]);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
