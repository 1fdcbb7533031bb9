namespace ChatBot.BotFramework;

/// <summary>What a part of a streamed message is.</summary>
internal static class StreamTypes
{
    /// <summary>What the bot is doing, shown until text comes.</summary>
    public const string Informative = "informative";

    /// <summary>The text so far.</summary>
    public const string Streaming = "streaming";

    /// <summary>The message itself.</summary>
    public const string Final = "final";
}
