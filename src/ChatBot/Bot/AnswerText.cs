using System.Globalization;
using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>The parts of an answer's text that every channel shows.</summary>
internal static class AnswerText
{
    /// <summary>What stands between two sentences of an answer.</summary>
    public const string SentenceSeparator = " ";

    /// <summary>The name of a citation's place: the paragraph, then the title, which clients cut when it is long.</summary>
    public static string NameOf(Citation citation, string language)
    {
        var paragraph = Wording.For(language).Paragraph(citation.Passage.Paragraph);
        return $"{char.ToUpperInvariant(paragraph[0])}{paragraph[1..]} · {citation.Passage.Title}";
    }

    /// <summary>A sentence with its marks, for channels that read Markdown. A space keeps two marks from becoming one link with a text of its own.</summary>
    public static string Markdown(AnswerSentence sentence) =>
        MarkdownText.Escape(sentence.Text) + string.Concat(sentence.Citations.Select(number => $" {Mark(number)}"));

    /// <summary>All sentences; those of a refusal are paragraphs.</summary>
    public static string Markdown(Answer answer) =>
        string.Join(answer.Refusal is null ? SentenceSeparator : "\n\n", answer.Sentences.Select(Markdown));

    /// <summary>The citations whose words no sentence of the answer shows.</summary>
    public static IEnumerable<Citation> NotYetQuoted(Answer answer) => answer.Citations.Where(citation =>
        !answer.Sentences.Any(sentence =>
            sentence.Citations.Contains(citation.Number) && sentence.Text.Contains(citation.Quote, StringComparison.Ordinal)));

    /// <summary>What is said about the answer, set apart from it, for channels that read Markdown; empty when there is nothing to say.</summary>
    public static string NoticeMarkdown(Answer answer) =>
        string.IsNullOrWhiteSpace(answer.Notice) ? "" : $"*{MarkdownText.Escape(answer.Notice)}*";

    /// <summary>The parts that there are, as paragraphs.</summary>
    public static string Paragraphs(params ReadOnlySpan<string?> parts) =>
        string.Join("\n\n", parts.ToArray().Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>A citation's mark.</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");
}
