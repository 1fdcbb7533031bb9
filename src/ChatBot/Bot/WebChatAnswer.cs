using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>An answer for Web Chat: citations that it numbers, lists and links, and thumbs.</summary>
public static class WebChatAnswer
{
    /// <summary>The message.</summary>
    /// <param name="id">The answer's own id, which comes back with the thumbs.</param>
    /// <param name="linkTo">Links, absolute or relative to the page; null where there is none.</param>
    public static Activity Render(Answer answer, string id, Func<Citation, string?> linkTo)
    {
        var wording = Wording.For(answer.Language);
        var quotes = AnswerText.NotYetQuoted(answer).Select(citation =>
            $"> {MarkdownText.Escape(wording.Quote(citation.Quote))} {AnswerText.Mark(citation.Number)}");
        var message = WebChatMessages.CreateAIMessage(
            AnswerText.Paragraphs(AnswerText.Markdown(answer), string.Join("\n\n", quotes), AnswerText.NoticeMarkdown(answer)),
            [.. answer.Citations.Select(citation =>
                new ClientCitation(citation.Number, AnswerText.NameOf(citation, answer.Language), citation.Quote) { Url = linkTo(citation) })],
            BotWording.For(answer.Language).AiGenerated,
            id);
        message.Locale = answer.Language;
        return message;
    }
}
