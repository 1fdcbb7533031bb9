namespace ChatBot.BotFramework;

/// <summary>How a turn ended.</summary>
/// <param name="InvokeResponse">What an invoke is answered with; null when the bot gave no answer.</param>
/// <param name="Failed">True when the bot threw.</param>
internal sealed record TurnResult(InvokeResponse? InvokeResponse, bool Failed);
