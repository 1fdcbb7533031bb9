namespace ChatBot.Core.Language;

/// <summary>A word or number of a text, verbatim.</summary>
/// <param name="Text">The characters from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Start">First UTF-16 unit of the token in the text.</param>
/// <param name="End">First UTF-16 unit after the token.</param>
public readonly record struct Token(string Text, int Start, int End);
