using System.Globalization;
using System.Text.Json.Nodes;
using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>An answer for Web Chat: citations are references of Markdown, which it numbers, lists and links.</summary>
public static class WebChatAnswer
{
    /// <summary>The message.</summary>
    /// <param name="linkTo">Links, absolute or relative to the page; null where there is none.</param>
    public static Activity Render(Answer answer, Func<Citation, string?> linkTo)
    {
        var message = Activity.CreateMessageActivity(Text(answer, linkTo));
        message.TextFormat = TextFormatTypes.Markdown;
        message.Locale = answer.Language;
        message.Entities = [Entity.Create(Label(answer, linkTo))];
        return message;
    }

    private static string Text(Answer answer, Func<Citation, string?> linkTo)
    {
        var wording = Wording.For(answer.Language);
        // A space keeps two marks from becoming one link with a text of its own.
        var sentences = answer.Sentences.Select(sentence =>
            MarkdownText.Escape(sentence.Text) + string.Concat(sentence.Citations.Select(number => $" {AnswerText.Mark(number)}")));
        var quotes = AnswerText.NotYetQuoted(answer).Select(citation =>
            $"> {MarkdownText.Escape(wording.Quote(citation.Quote))} {AnswerText.Mark(citation.Number)}");
        var definitions = answer.Citations.Select(citation =>
            $"{AnswerText.Mark(citation.Number)}: {Target(citation, linkTo)} \"{MarkdownText.Escape(AnswerText.NameOf(citation, answer.Language))}\"");
        string?[] parts =
        [
            string.Join(answer.Refusal is null ? " " : "\n\n", sentences),
            string.Join("\n\n", quotes),
            answer.Notice is null ? null : MarkdownText.Escape(answer.Notice),
            string.Join('\n', definitions),
        ];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Target(Citation citation, Func<Citation, string?> linkTo) =>
        linkTo(citation) ?? string.Create(CultureInfo.InvariantCulture, $"cite:{citation.Number}");

    private static JsonObject Label(Answer answer, Func<Citation, string?> linkTo) => new()
    {
        ["@context"] = "https://schema.org",
        ["@id"] = "",
        ["@type"] = "Message",
        ["type"] = "https://schema.org/Message",
        ["additionalType"] = new JsonArray("AIGeneratedContent"),
        ["citation"] = new JsonArray([.. answer.Citations.Select(citation => Claim(citation, answer.Language, linkTo))]),
    };

    private static JsonObject Claim(Citation citation, string language, Func<Citation, string?> linkTo)
    {
        var claim = new JsonObject
        {
            ["@type"] = "Claim",
            ["position"] = citation.Number.ToString(CultureInfo.InvariantCulture),
            ["appearance"] = new JsonObject
            {
                ["@type"] = "DigitalDocument",
                ["name"] = AnswerText.NameOf(citation, language),
                ["abstract"] = citation.Quote,
                ["url"] = linkTo(citation),
            },
        };
        if (citation.Number == 1)
        {
            claim["claimInterpreter"] = new JsonObject
            {
                ["@type"] = "Project",
                ["slogan"] = BotWording.For(language).AiGenerated,
            };
        }

        return claim;
    }
}
