namespace ChatBot.BotFramework;

/// <summary>The values of <see cref="Activity.TextFormat"/>; null means <see cref="Markdown"/>.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
