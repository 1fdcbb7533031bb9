using ChatBot.Bot;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Feedback;
using ChatBot.Tests.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Tests.Browser;

/// <summary>What goes on between question and thumb.</summary>
public sealed class ConversationTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "What does the crane lift?";

    private static readonly Article Harbour = TestArticles.Article();
    private static readonly (string Sentence, int Paragraph, string Quote)[] Said =
    [
        ("It opened on Friday.", 1, "The harbour opened on Friday."),
        ("The crane lifts forty tons.", 2, "Its crane lifts forty tons."),
    ];

    [Fact]
    public async Task An_answer_grows_sentence_by_sentence_and_the_live_region_reads_it_once_it_is_whole()
    {
        var (first, rest) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var site = await StartAsync(async (question, show, _) =>
        {
            var answer = TestArticles.Answer(question, Harbour, Said);
            await first.Task;
            await show(answer.Sentences[0]);
            await rest.Task;
            return answer;
        });
        await using var window = await chromium.OpenAsync(site.Address);
        var chat = await Chat.OpenAsync(window);
        var announced = await chat.ListenAsync();

        await chat.SendAsync(Question);
        first.SetResult();
        await Expect(chat.Answers.Last).ToContainTextAsync("It opened on Friday.");
        await Expect(chat.Answers.Last).Not.ToContainTextAsync("forty tons");
        rest.SetResult();

        await Expect(chat.Answers.Last).ToContainTextAsync("The crane lifts forty tons.");
        await Expect(chat.Answers).ToHaveCountAsync(2);
        await Expect(chat.Transcript).ToContainTextAsync("AI-generated");
        Assert.Matches("It opened on Friday.*The crane lifts forty tons", await announced("forty tons"));
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("Dislike", false)]
    [InlineData("Like", true)]
    public async Task A_thumb_with_words_is_kept_with_the_question(string name, bool isPositive)
    {
        await using var site = await StartAsync(AnswerAsync);
        await using var window = await chromium.OpenAsync(site.Address);
        var chat = await Chat.OpenAsync(window);
        await chat.AskAsync(Question);

        await chat.Thumb(name).ClickAsync();
        var form = window.Page.GetByRole(AriaRole.Dialog, new() { Name = "Thank you. Would you like to say why?" });
        await Expect(form.GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        Assert.Empty(await window.SeriousFaultsAsync());
        await window.Page.Keyboard.TypeAsync("I wanted the year.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Expect(window.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(["Thank you for your words."]);
        var kept = await site.UntilJudgedAsync(feedback => feedback.Text is not null);
        Assert.Equal((isPositive, "I wanted the year.", Question), (kept.IsPositive, kept.Text, kept.Answer.Question.Text));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_thumb_without_words_counts_too()
    {
        await using var site = await StartAsync(AnswerAsync);
        await using var window = await chromium.OpenAsync(site.Address, new() { Locale = "de-DE" });
        var chat = await Chat.OpenAsync(window);
        await chat.AskAsync(Question);

        await chat.Thumb("Mit „Gefällt mir nicht“ markieren").ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ohne Worte" }).ClickAsync();

        await Expect(chat.Thumb("Mit „Gefällt mir nicht“ markieren")).ToBeFocusedAsync();
        var kept = await site.UntilJudgedAsync(_ => true);
        Assert.Equal((false, null), (kept.IsPositive, kept.Text));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_whole_conversation_works_by_keyboard()
    {
        await using var site = await StartAsync(AnswerAsync);
        await using var window = await chromium.OpenAsync(site.Address);
        var chat = await Chat.OpenAsync(window);
        var keys = new Keys(window.Page);

        await keys.PressAsync("Tab");
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the conversation" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await keys.GoToAsync("Tab", chat.Box);
        await keys.TypeAsync(Question);
        await keys.PressAsync("Enter");
        await Expect(chat.Citation("1")).ToBeVisibleAsync();

        // Web Chat's way into a message: back to the transcript, then Enter.
        await keys.GoToAsync("Shift+Tab", chat.Transcript);
        await keys.PressAsync("Enter");
        await keys.GoToAsync("Tab", chat.Citation("2"));
        await keys.PressAsync("Enter");
        await Expect(window.Page.FrameLocator("#reader iframe").Locator(".paragraph:target")).ToHaveIdAsync("p2");
        await keys.PressAsync("Escape");
        await Expect(chat.Citation("2")).ToBeFocusedAsync();

        await keys.GoToAsync("Tab", chat.Thumb("Dislike"));
        await keys.PressAsync("Enter");
        await Expect(window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await keys.TypeAsync("Too long.");
        await keys.GoToAsync("Tab", window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Send" }));
        await keys.PressAsync("Enter");
        Assert.Equal("Too long.", (await site.UntilJudgedAsync(feedback => feedback.Text is not null)).Text);
        await Expect(chat.Thumb("Dislike")).ToBeFocusedAsync();

        await keys.PressAsync("Escape");
        await keys.GoToAsync("Tab", chat.Box);
        await keys.TypeAsync("And who built it?");
        await keys.PressAsync("Enter");
        await Expect(chat.Answers).ToHaveCountAsync(3);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_conversation_that_the_server_no_longer_knows_gives_way_to_a_new_one_and_the_page_says_so()
    {
        await using var site = await StartAsync(AnswerAsync);
        await using var window = await chromium.OpenAsync(site.Address);
        await window.Page.GotoAsync("/icon.svg");
        await window.Page.EvaluateAsync("sessionStorage.setItem('conversation', JSON.stringify({ conversationId: 'gone', token: 'old' }))");

        var chat = await Chat.OpenAsync(window);

        await Expect(window.Page.Locator("#chat-notice")).ToHaveTextAsync(
            "The earlier conversation could not be continued, so a new one was begun. The bot no longer knows what was said before.");
        await chat.AskAsync(Question);
        await Expect(chat.Citation("1")).ToBeVisibleAsync();
    }

    private static Task<TestSite> StartAsync(AnswerQuestion answer) => TestSite.StartAsync(answer, [], TimeProvider.System, Harbour);

    private static Task<Answer> AnswerAsync(Question question, Func<AnswerSentence, ValueTask> show, CancellationToken cancellationToken) =>
        Task.FromResult(TestArticles.Answer(question, Harbour, Said));
}
