using ChatBot.BotFramework;
using ChatBot.Conversations;
using ChatBot.Core.Answers;
using ChatBot.Core.Feedback;
using ChatBot.Core.Language;

namespace ChatBot.Bot;

/// <summary>The bot: answers each message from the articles, welcomes who joins, and keeps what readers think of its answers.</summary>
internal sealed class ArticleBot(
    AnswerQuestion answer, AnswerMessage message, CollectionTopics topics, ReaderFeedback readers, ConversationMemory memory, TimeProvider time) : ActivityHandler
{
    /// <summary>Tells a reader, whose question failed, to ask again. What was shown of the answer stays.</summary>
    public static async Task TellOfFailureAsync(ITurnContext turnContext, Exception exception)
    {
        var failed = BotWording.For(LocaleLanguage(turnContext.Activity)).Failed;
        if (turnContext.TurnState.Get<AnswerStream>() is { } stream)
        {
            await stream.BreakOffAsync(failed);
        }
        else if (turnContext.Activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate)
        {
            await turnContext.SendActivityAsync(PlainMessage(failed), CancellationToken.None);
        }
    }

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
        else if (BotWording.WhenReset(text, language) is { } reset)
        {
            await memory.ForgetAsync(activity, cancellationToken);
            await turnContext.SendActivityAsync(PlainMessage(reset.Forgotten), cancellationToken);
        }
        else
        {
            var question = new Question(text, language, await memory.RecallAsync(activity, cancellationToken)) { Tenant = TeamsMessages.TenantOf(activity) };
            await AnswerAsync(turnContext, question, cancellationToken);
        }
    }

    /// <summary>A question that was edited is asked anew; a message that came back from its deletion was answered before.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TeamsMessages.IsUndelete(turnContext.Activity) ? Task.CompletedTask : OnMessageActivityAsync(turnContext, cancellationToken);

    /// <summary>Welcomes a reader, but for Teams: its 1:1 chats open with the prompt starters of the app, and a team would hear of each new member.</summary>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ChannelId == Channels.Msteams
            ? Task.CompletedTask
            : WelcomeAsync(turnContext, BotWording.For(LocaleLanguage(turnContext.Activity)), cancellationToken);

    /// <summary>Says hello to a group or team of Teams that took the bot in.</summary>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TeamsMessages.IsPersonal(turnContext.Activity.Conversation)
            ? Task.CompletedTask
            : WelcomeAsync(turnContext, BotWording.For(LocaleLanguage(turnContext.Activity)), cancellationToken);

    protected override Task OnFeedbackAsync(BotFramework.Feedback feedback, ITurnContext turnContext, CancellationToken cancellationToken) =>
        readers.KeepAsync(feedback, turnContext.Activity, cancellationToken);

    private async Task AnswerAsync(ITurnContext turnContext, Question question, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        await using var stream = AnswerStream.Begin(turnContext, BotWording.For(question.Language), time, cancellationToken);
        Answer answered;
        try
        {
            answered = await answer(question, stream.ShowAsync, cancellationToken);
        }
        catch (OperationCanceledException) when (stream.IsStopped)
        {
            return;
        }

        await memory.KeepAsync(activity, question.History, new(answered.Understood ?? question.Text, answered.Text), cancellationToken);
        var id = GivenAnswer.NewId();
        var messageId = await stream.EndAsync(message.Render(answered, id, activity), cancellationToken);
        if (messageId is not null && AnswerMessage.HasThumbs(activity))
        {
            await readers.KeepAnswerAsync(question, answered, id, messageId, activity, cancellationToken);
        }
    }

    private async Task WelcomeAsync(ITurnContext turnContext, BotWording wording, CancellationToken cancellationToken)
    {
        var about = await topics.DescribeAsync(wording.Language, cancellationToken) ?? wording.EmptyCollection;
        string?[] lines = [wording.Greeting, about, TeamsMessages.IsPersonal(turnContext.Activity.Conversation) ? null : wording.MentionMe];
        await turnContext.SendActivityAsync(PlainMessage(string.Join('\n', lines.OfType<string>())), cancellationToken);
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
