namespace ChatBot.Collection;

/// <summary>There is nothing to answer from; the message says why and what to do.</summary>
internal sealed class CollectionException(string message) : Exception(message);
