using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Tests.Browser;

/// <summary>Web Chat on the chat page.</summary>
public sealed class Chat
{
    private readonly IPage page;

    private Chat(IPage page) => this.page = page;

    /// <summary>Where the reader writes.</summary>
    public ILocator Box => page.Locator("#chat input[data-id='webchat-sendbox-input']");

    public ILocator Transcript => page.Locator("#chat .webchat__basic-transcript");

    /// <summary>What the bot said.</summary>
    public ILocator Answers => Transcript.Locator(".webchat__bubble:not(.webchat__bubble--from-user)");

    /// <summary>A thumb below the last answer.</summary>
    public ILocator Thumb(string name) => Transcript.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    /// <summary>The first mark of a citation's number in the text of the answers.</summary>
    public ILocator Citation(string number) =>
        Transcript.Locator("button.webchat__render-markdown__citation", new() { HasText = number }).First;

    /// <summary>Opens the chat page and waits for the bot's welcome.</summary>
    public static async Task<Chat> OpenAsync(Window window)
    {
        Assert.SkipUnless(
            File.Exists(Path.Combine(WebChatFolder, "webchat.js")),
            "This test needs Web Chat, which the build fetches from npm. Install Node.js with npm and build again.");
        await window.Page.GotoAsync("/");
        var chat = new Chat(window.Page);
        await Expect(chat.Transcript.Locator(".webchat__bubble").First).ToBeVisibleAsync();
        return chat;
    }

    public async Task SendAsync(string question)
    {
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
    }

    /// <summary>Sends a question and waits for the answer.</summary>
    public async Task AskAsync(string question)
    {
        var before = await Answers.CountAsync();
        await SendAsync(question);
        await Expect(Answers).ToHaveCountAsync(before + 1);
    }

    /// <summary>Notes what the live region reads out from now on, and gives what waits until a text was among it.</summary>
    public async Task<Func<string, Task<string>>> ListenAsync()
    {
        await page.EvaluateAsync(
            """
            window.announced = [];
            new MutationObserver(changes => {
              for (const change of changes) for (const node of change.addedNodes) announced.push(node.textContent);
            }).observe(document.querySelector("#chat [role='log'].webchat__live-region-transcript"), { childList: true, subtree: true });
            """);
        return async text =>
        {
            await page.WaitForFunctionAsync("text => announced.some(announcement => announcement.includes(text))", text);
            return await page.EvaluateAsync<string>("announced.join(' | ')");
        };
    }

    private static string WebChatFolder { get; } = typeof(Chat).Assembly
        .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(data => data.Key == "WebChatFolder").Value!;
}
