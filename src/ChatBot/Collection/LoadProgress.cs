namespace ChatBot.Collection;

/// <summary>How far loading has come.</summary>
/// <param name="Text">One line for a person.</param>
/// <param name="IsDone">Whether nothing follows.</param>
/// <param name="IsProblem">Whether it tells of a file or line that could not be taken as it is.</param>
internal sealed record LoadProgress(string Text, bool IsDone, bool IsProblem = false);
