using ChatBot.Core.Prompts.Running;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>What must hold of an outcome.</summary>
/// <param name="Text">As its author wrote it, such as <c>max-words: 40</c>.</param>
/// <param name="Fault">Says what is wrong with an outcome; null when it holds.</param>
public sealed record Expectation(string Text, Func<CaseOutcome, string?> Fault);
