namespace ChatBot.Core.Prompts;

/// <summary>A prompt's files cannot be used. The message names the file and says what to change.</summary>
public sealed class PromptException(string message, Exception? innerException = null) : Exception(message, innerException);
