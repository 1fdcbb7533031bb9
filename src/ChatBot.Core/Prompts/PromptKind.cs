using ChatBot.Core.Prompts.Cases;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Prompts;

/// <summary>What a prompt is for.</summary>
/// <param name="Name">As case files name it.</param>
/// <param name="TakesEvidence">Whether its model is given paragraphs.</param>
/// <param name="Load">Reads such a prompt from its folder.</param>
/// <param name="Arguments">The values of its variables for a case.</param>
public sealed record PromptKind(string Name, bool TakesEvidence, Func<string, Prompt> Load, Func<PromptCase, KernelArguments> Arguments)
{
    /// <summary>Answers a question from evidence.</summary>
    public static PromptKind Answer { get; } =
        new("answer", TakesEvidence: true, AnswerPrompt.Load, one => AnswerPrompt.Arguments(one.Question, one.Evidence));

    /// <summary>Turns a follow-up into a question of its own.</summary>
    public static PromptKind RewriteQuestion { get; } =
        new("rewrite-question", TakesEvidence: false, RewriteQuestionPrompt.Load, one => RewriteQuestionPrompt.Arguments(one.Question));

    /// <summary>Writes a sentence again that failed the check.</summary>
    public static PromptKind RewriteSentence { get; } = new(
        "rewrite-sentence", TakesEvidence: true, RewriteSentencePrompt.Load,
        one => RewriteSentencePrompt.Arguments(one.Question, one.Evidence, one.Failed!.Sentence, one.Failed.Check));

    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<PromptKind> All { get; } = [Answer, RewriteQuestion, RewriteSentence];

    /// <summary>The kind of a name; null when there is none.</summary>
    public static PromptKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
