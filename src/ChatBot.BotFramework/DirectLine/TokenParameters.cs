namespace ChatBot.BotFramework;

/// <summary>The body of POST tokens/generate; every field may be missing.</summary>
internal sealed record TokenParameters(ChannelAccount? User);
