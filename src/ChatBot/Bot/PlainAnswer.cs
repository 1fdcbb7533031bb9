using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>An answer for channels that are only known to show text: the sentences, then each source with its quote and link.</summary>
public static class PlainAnswer
{
    /// <summary>The message.</summary>
    /// <param name="linkTo">Absolute links; null where there is none.</param>
    public static Activity Render(Answer answer, Func<Citation, string?> linkTo)
    {
        var wording = Wording.For(answer.Language);
        var sources = answer.Citations.Select(citation =>
            $"{AnswerText.Mark(citation.Number)} {AnswerText.NameOf(citation, answer.Language)}: {wording.Quote(citation.Quote)} {linkTo(citation)}".TrimEnd());
        string?[] parts = [answer.Text, string.Join("\n\n", sources), answer.Notice];
        var message = Activity.CreateMessageActivity(string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part))));
        message.TextFormat = TextFormatTypes.Plain;
        message.Locale = answer.Language;
        return message;
    }
}
