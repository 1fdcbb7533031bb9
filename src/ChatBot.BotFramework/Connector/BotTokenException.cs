namespace ChatBot.BotFramework;

/// <summary>The bot could not get its own token.</summary>
internal sealed class BotTokenException(string message, Exception? innerException = null) : Exception(message, innerException);
