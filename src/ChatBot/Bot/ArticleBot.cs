using ChatBot.BotFramework;
using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Bot;

/// <summary>The bot: answers each message from the articles, and welcomes who joins.</summary>
internal sealed class ArticleBot(AnswerQuestion answer, AnswerMessage message, CollectionTopics topics, TypingSign typing) : ActivityHandler
{
    /// <summary>Tells a reader, whose turn failed, to ask again.</summary>
    public static Task TellOfFailureAsync(ITurnContext turnContext, Exception exception) =>
        turnContext.SendActivityAsync(PlainMessage(BotWording.For(LocaleLanguage(turnContext.Activity)).Failed), CancellationToken.None);

    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var text = activity.RemoveRecipientMention()?.Trim() ?? "";
        var language = LanguageDetector.Detect(text, LocaleLanguage(activity));
        if (text.Length == 0 && activity.Attachments is { Count: > 0 })
        {
            await turnContext.SendActivityAsync(PlainMessage(BotWording.For(language).TextOnly), cancellationToken);
        }
        else if (BotWording.WhenHelp(text) is { } help)
        {
            await WelcomeAsync(turnContext, help, cancellationToken);
        }
        else
        {
            var question = new Question(text, language, []);
            var answered = await typing.ShowWhileAsync(turnContext, token => answer(question, token), cancellationToken);
            await turnContext.SendActivityAsync(message.Render(answered, activity), cancellationToken);
        }
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, BotWording.For(LocaleLanguage(turnContext.Activity)), cancellationToken);

    private async Task WelcomeAsync(ITurnContext turnContext, BotWording wording, CancellationToken cancellationToken)
    {
        var about = await topics.DescribeAsync(wording.Language, cancellationToken) ?? wording.EmptyCollection;
        await turnContext.SendActivityAsync(PlainMessage($"{wording.Greeting}\n{about}"), cancellationToken);
    }

    private static string LocaleLanguage(Activity activity) =>
        activity.Locale?.StartsWith("de", StringComparison.OrdinalIgnoreCase) is true ? Languages.German : Languages.English;

    // Titles of articles stand in such messages: nothing in them is markup.
    private static Activity PlainMessage(string text)
    {
        var message = Activity.CreateMessageActivity(text);
        message.TextFormat = TextFormatTypes.Plain;
        return message;
    }
}
