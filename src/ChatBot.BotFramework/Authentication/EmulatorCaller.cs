namespace ChatBot.BotFramework;

/// <summary>The Bot Framework Emulator or another client that has the bot's own credential.</summary>
internal sealed class EmulatorCaller : Caller
{
    public override bool IsAuthenticated => true;

    public override string? FindRefusal(Activity activity) => null;
}
