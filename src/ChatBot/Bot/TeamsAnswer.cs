using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>An answer for Teams: numbers in the text, a claim for each, the label that a machine wrote it, and thumbs.</summary>
public static class TeamsAnswer
{
    /// <summary>The message.</summary>
    /// <param name="linkTo">Absolute links; null where there is none.</param>
    public static Activity Render(Answer answer, Func<Citation, string?> linkTo)
    {
        var wording = Wording.For(answer.Language);
        var quotes = AnswerText.NotYetQuoted(answer).Select(citation =>
            $"{AnswerText.Mark(citation.Number)} {MarkdownText.Escape(wording.Quote(citation.Quote))}");
        var text = AnswerText.Paragraphs(
            AnswerText.Markdown(answer), string.Join("\n\n", quotes), AnswerText.NoticeMarkdown(answer));
        var message = TeamsMessages.CreateAIMessage(
            text,
            [.. answer.Citations.Select(citation => new ClientCitation(citation.Number, AnswerText.NameOf(citation, answer.Language), citation.Quote)
            {
                Url = linkTo(citation),
                Keywords = citation.Passage.Date is { } date ? [wording.Date(date)] : [],
            })]);
        message.Locale = answer.Language;
        return message;
    }
}
