namespace ChatBot.Collection;

/// <summary>How far loading has come.</summary>
/// <param name="Text">One line for a person.</param>
/// <param name="IsDone">Whether nothing follows.</param>
internal sealed record LoadProgress(string Text, bool IsDone);
