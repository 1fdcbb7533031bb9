namespace ChatBot.BotFramework.Tests;

/// <summary>A bot that is one function.</summary>
internal sealed class DelegateBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public static DelegateBot Silent { get; } = new((_, _) => Task.CompletedTask);

    /// <summary>Answers each message with "Echo: " and its text.</summary>
    public static DelegateBot Echo { get; } = new((turnContext, cancellationToken) => turnContext.Activity.Type == ActivityTypes.Message
        ? turnContext.SendActivityAsync($"Echo: {turnContext.Activity.Text}", cancellationToken)
        : Task.CompletedTask);

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
}
