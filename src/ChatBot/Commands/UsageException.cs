namespace ChatBot.Commands;

/// <summary>A command that was called in a way it does not know; the message says how it is called.</summary>
internal sealed class UsageException(string message) : Exception(message);
