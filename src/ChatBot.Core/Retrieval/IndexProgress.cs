namespace ChatBot.Core.Retrieval;

/// <summary>How far the index has followed the store.</summary>
/// <param name="Sequence">The last change that is in the index, or on its way into it.</param>
/// <param name="LastSequence">The last change of the store when the catching up began.</param>
/// <param name="Paragraphs">The paragraphs indexed since then.</param>
public readonly record struct IndexProgress(long Sequence, long LastSequence, int Paragraphs);
