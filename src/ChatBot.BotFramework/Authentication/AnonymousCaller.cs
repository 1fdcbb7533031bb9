namespace ChatBot.BotFramework;

/// <summary>Someone on this machine, during development.</summary>
internal sealed class AnonymousCaller : Caller
{
    public override bool IsAuthenticated => false;

    public override string? FindRefusal(Activity activity) => ServiceUrls.IsLoopback(new Uri(activity.ServiceUrl!))
        ? null
        : "Without MicrosoftAppId the bot replies only to service URLs on this machine, such as http://localhost:56150.";
}
