using Microsoft.Playwright;

namespace ChatBot.Tests.Browser;

/// <summary>The widget's button and panel on a page.</summary>
internal sealed class Widget(IPage page)
{
    public ILocator Launcher => page.Locator("chatbot-widget #launcher");

    public ILocator Panel => page.Locator("chatbot-widget #panel");

    public IFrameLocator Frame => page.FrameLocator("chatbot-widget iframe");

    /// <summary>Where the reader writes.</summary>
    public ILocator Box => Frame.Locator("input[data-id='webchat-sendbox-input']");

    /// <summary>The first mark of a citation's number.</summary>
    public ILocator Citation(string number) =>
        Frame.Locator("button.webchat__render-markdown__citation", new() { HasText = number }).First;

    public async Task AskAsync(string question)
    {
        await Frame.Locator(".webchat__bubble").First.WaitForAsync();
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
    }
}
