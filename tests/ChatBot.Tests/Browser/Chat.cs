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
        await Expect(chat.Transcript.Locator(".webchat__bubble").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        return chat;
    }

    public async Task AskAsync(string question)
    {
        var answers = Transcript.Locator(".webchat__bubble:not(.webchat__bubble--from-user)");
        var before = await answers.CountAsync();
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
        await Expect(answers).ToHaveCountAsync(before + 1, new() { Timeout = 15_000 });
    }

    private static string WebChatFolder { get; } = typeof(Chat).Assembly
        .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(data => data.Key == "WebChatFolder").Value!;
}
