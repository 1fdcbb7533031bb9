using System.Globalization;
using System.Text;
using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Prompts;

/// <summary>The variables of the prompt that answers a question.</summary>
public static class AnswerPrompt
{
    /// <summary>What the model replies with when the evidence does not answer.</summary>
    public const string NoAnswer = "NO_ANSWER";

    private const string Question = "question";
    private const string Language = "language";
    private const string Evidence = "evidence";
    private const string Conversation = "conversation";
    private const string NoAnswerVariable = "no_answer";

    /// <summary>Reads the prompt from its folder.</summary>
    /// <exception cref="PromptException">It cannot be used.</exception>
    public static Prompt Load(string folder) => Prompt.Load(
        folder,
        supplied: [Question, Language, Evidence, Conversation, NoAnswerVariable],
        needed: [Question, Language, Evidence, NoAnswerVariable]);

    /// <summary>The values of the variables, all of them text on which the template engine's encoding is safe.</summary>
    /// <param name="question">The question, its language and its conversation.</param>
    /// <param name="evidence">Numbered in the prompt by its place, from 1.</param>
    public static KernelArguments Arguments(Question question, IReadOnlyList<Evidence> evidence) => new()
    {
        [Question] = PromptText.OneLine(question.Text),
        [Language] = CultureInfo.GetCultureInfo(question.Language).EnglishName,
        [Evidence] = Numbered(evidence.Select((found, index) => (index + 1, found.Passage))),
        [Conversation] = PromptText.Told(question.History),
        [NoAnswerVariable] = NoAnswer,
    };

    /// <summary>Paragraphs under their numbers, an empty line between two.</summary>
    internal static string Numbered(IEnumerable<(int Number, Passage Passage)> evidence)
    {
        var text = new StringBuilder();
        foreach (var (number, passage) in evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{number}]\nTitle: {PromptText.OneLine(passage.Title)}\n");
            if (passage.Heading is { } heading)
            {
                text.Append(CultureInfo.InvariantCulture, $"Heading: {PromptText.OneLine(heading)}\n");
            }

            if (passage.Date is { } date)
            {
                text.Append(CultureInfo.InvariantCulture, $"Date: {date}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"Text: {PromptText.OneLine(passage.Text)}\n\n");
        }

        return text.ToString().TrimEnd('\n');
    }
}
