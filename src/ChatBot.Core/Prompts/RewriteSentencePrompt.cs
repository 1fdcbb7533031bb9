using System.Globalization;
using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Prompts;

/// <summary>The variables of the prompt that has a sentence written again which failed the check.</summary>
public static class RewriteSentencePrompt
{
    private const string Question = "question";
    private const string Language = "language";
    private const string Evidence = "evidence";
    private const string Sentence = "sentence";
    private const string Reason = "reason";
    private const string NoAnswer = "no_answer";

    /// <summary>Reads the prompt from its folder.</summary>
    /// <exception cref="PromptException">It cannot be used.</exception>
    public static Prompt Load(string folder) => Prompt.Load(
        folder, supplied: [Question, Language, Evidence, Sentence, Reason, NoAnswer], needed: [Language, Evidence, Sentence, Reason]);

    /// <summary>The values of the variables.</summary>
    /// <param name="evidence">What the answer is written from; the prompt gets the paragraphs that the sentence cites, under their numbers there.</param>
    /// <param name="sentence">Cites only what is in the evidence.</param>
    /// <param name="check">What was found in the sentence.</param>
    public static KernelArguments Arguments(Question question, IReadOnlyList<Evidence> evidence, DraftSentence sentence, CheckedSentence check)
    {
        var numbers = sentence.Citations.Select(citation => citation.Evidence).Distinct().ToList();
        return new()
        {
            [Question] = PromptText.OneLine(question.Text),
            [Language] = CultureInfo.GetCultureInfo(question.Language).EnglishName,
            [Evidence] = AnswerPrompt.Numbered(numbers.Select(number => (number, evidence[number - 1].Passage))),
            [Sentence] = PromptText.OneLine(sentence.Text) + string.Concat(numbers.Select(number => $" [{number}]")),
            [Reason] = ReasonFor(check.Result) + (check.Word is { } word ? $" The word is: {PromptText.OneLine(word)}" : string.Empty),
            [NoAnswer] = AnswerPrompt.NoAnswer,
        };
    }

    private static string ReasonFor(CheckResult result) => result switch
    {
        CheckResult.NotVerbatim => "It quotes words that do not stand in the evidence exactly so.",
        CheckResult.WrongLanguage => "It is not in the language that was asked for.",
        CheckResult.WrongNumber => "It has a number that the evidence does not have, or counts something else with it.",
        CheckResult.WrongDate => "It has a date that the evidence does not have.",
        CheckResult.WrongName => "It has a name that the evidence does not have.",
        CheckResult.WrongSpeaker => "Somebody else says this in the evidence.",
        CheckResult.WrongNegation => "It denies what the evidence affirms, or the other way round.",
        CheckResult.WrongOpposite => "It says the opposite of what the evidence says.",
        CheckResult.WrongWord => "It repeats the evidence with one word changed.",
        CheckResult.WrongPlace => "In the evidence another word stands where it has this one.",
        CheckResult.WrongParagraph => "It comes from another paragraph than the one that it cites.",
        _ => "The evidence does not say this.",
    };
}
