namespace ChatBot.BotFramework;

/// <summary>The bot's registration with Azure Bot Service: the settings every Bot Framework bot has, under the same names.</summary>
public sealed class BotFrameworkOptions
{
    /// <summary>The bot's application id; empty: none, so the endpoint is anonymous on loopback and closed elsewhere.</summary>
    public string MicrosoftAppId { get; set; } = "";
}
