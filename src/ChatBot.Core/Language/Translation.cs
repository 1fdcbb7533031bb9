namespace ChatBot.Core.Language;

/// <summary>One translation of a word.</summary>
/// <param name="Stem">A stem of the other language, by <see cref="Stemmer"/>; several joined by spaces for a phrase.</param>
/// <param name="Weight">How usual the translation is, above 0 and at most 1; the weights of one word add up to 1.</param>
public readonly record struct Translation(string Stem, float Weight);
