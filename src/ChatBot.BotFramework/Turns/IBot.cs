namespace ChatBot.BotFramework;

/// <summary>A bot: gets each activity of every channel, one turn at a time within a conversation. A new one is made for each turn.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
