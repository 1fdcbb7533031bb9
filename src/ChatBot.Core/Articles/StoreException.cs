namespace ChatBot.Core.Articles;

/// <summary>The store cannot be opened, read or written for a reason outside the program: permissions, disk, another process,
/// a damaged file. The message says what to do.</summary>
public sealed class StoreException(string message, Exception? innerException = null) : Exception(message, innerException);
