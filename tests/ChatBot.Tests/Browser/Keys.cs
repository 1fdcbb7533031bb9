using Microsoft.Playwright;

namespace ChatBot.Tests.Browser;

/// <summary>A reader who has a keyboard only.</summary>
internal sealed class Keys(IPage page)
{
    private const int Patience = 40;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses a key until an element has the focus.</summary>
    public async Task GoToAsync(string key, ILocator target)
    {
        for (var pressed = 0; pressed < Patience; pressed++)
        {
            await PressAsync(key);
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{key} did not lead to {target}; it ended at {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 300)")}.");
    }
}
