using System.Text.Json.Nodes;
using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>An answer for Teams: numbers in the text, and one entity with a claim for each and the label that a machine wrote it.</summary>
public static class TeamsAnswer
{
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

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
        var message = Activity.CreateMessageActivity(string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part))));
        message.TextFormat = TextFormatTypes.Markdown;
        message.Locale = answer.Language;
        message.Entities = [Entity.Create(Label(answer, linkTo))];
        return message;
    }

    private static JsonObject Label(Answer answer, Func<Citation, string?> linkTo) => new()
    {
        ["type"] = "https://schema.org/Message",
        ["@type"] = "Message",
        ["@context"] = "https://schema.org",
        ["@id"] = "",
        ["additionalType"] = new JsonArray("AIGeneratedContent"),
        ["citation"] = new JsonArray([.. answer.Citations.Select(citation => Claim(citation, answer.Language, linkTo(citation)))]),
    };

    private static JsonObject Claim(Citation citation, string language, string? link)
    {
        var document = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = AnswerText.Shorten(AnswerText.NameOf(citation, language), LongestName),
            ["abstract"] = AnswerText.Shorten(citation.Quote, LongestAbstract),
        };
        if (link is not null)
            document["url"] = link;
        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Number, ["appearance"] = document };
    }
}
