using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>An answer for Teams: numbers in the text, a claim for each, and the label that a machine wrote it.</summary>
public static class TeamsAnswer
{
    /// <summary>The message.</summary>
    /// <param name="linkTo">Absolute links; null where there is none.</param>
    public static Activity Render(Answer answer, Func<Citation, string?> linkTo)
    {
        var wording = Wording.For(answer.Language);
        var sentences = answer.Sentences.Select(sentence =>
            MarkdownText.Escape(sentence.Text) + string.Concat(sentence.Citations.Select(number => $" {AnswerText.Mark(number)}")));
        var quotes = AnswerText.NotYetQuoted(answer).Select(citation =>
            $"{AnswerText.Mark(citation.Number)} {MarkdownText.Escape(wording.Quote(citation.Quote))}");
        string?[] parts =
        [
            string.Join(answer.Refusal is null ? " " : "\n\n", sentences),
            string.Join("\n\n", quotes),
            answer.Notice is null ? null : MarkdownText.Escape(answer.Notice),
        ];
        var message = TeamsMessages.CreateAIMessage(
            string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part))),
            [.. answer.Citations.Select(citation =>
                new ClientCitation(citation.Number, AnswerText.NameOf(citation, answer.Language), citation.Quote) { Url = linkTo(citation) })]);
        // No thumbs: nothing keeps what they say.
        message.ChannelData = null;
        message.Locale = answer.Language;
        return message;
    }
}
