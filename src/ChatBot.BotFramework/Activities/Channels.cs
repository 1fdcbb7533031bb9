namespace ChatBot.BotFramework;

/// <summary>The values of <see cref="Activity.ChannelId"/> this library treats in a way of their own.</summary>
public static class Channels
{
    public const string Directline = "directline";
    public const string Emulator = "emulator";
    public const string Msteams = "msteams";
    public const string Webchat = "webchat";
}
