namespace ChatBot.Core.Language;

/// <summary>A phrase of the lexicon in a text.</summary>
/// <param name="Start">Number of its first term.</param>
/// <param name="Count">How many terms it has, two or three.</param>
/// <param name="Key">Its key in the lexicon.</param>
public readonly record struct Phrase(int Start, int Count, string Key);
