namespace ChatBot.Core.Prompts.Running;

/// <summary>A message as a model gets it.</summary>
/// <param name="Role">"system", "user" or "assistant".</param>
/// <param name="Text">Decoded: the text itself, not what the template wrote.</param>
public sealed record PromptMessage(string Role, string Text);
