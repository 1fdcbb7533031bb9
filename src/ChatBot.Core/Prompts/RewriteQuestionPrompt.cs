using System.Globalization;
using ChatBot.Core.Answers;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Prompts;

/// <summary>The variables of the prompt that turns a follow-up into a question of its own.</summary>
public static class RewriteQuestionPrompt
{
    private const string Question = "question";
    private const string Language = "language";
    private const string Conversation = "conversation";

    /// <summary>Reads the prompt from its folder.</summary>
    /// <exception cref="PromptException">It cannot be used.</exception>
    public static Prompt Load(string folder) => Prompt.Load(
        folder, supplied: [Question, Language, Conversation], needed: [Question, Conversation]);

    /// <summary>The values of the variables.</summary>
    public static KernelArguments Arguments(Question question) => new()
    {
        [Question] = PromptText.OneLine(question.Text),
        [Language] = CultureInfo.GetCultureInfo(question.Language).EnglishName,
        [Conversation] = PromptText.Told(question.History),
    };
}
