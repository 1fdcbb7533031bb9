using System.Globalization;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>The parts of an answer's text that every channel shows.</summary>
internal static class AnswerText
{
    /// <summary>The name of a citation's place: the paragraph, then the title, which clients cut when it is long.</summary>
    public static string NameOf(Citation citation, string language)
    {
        var paragraph = Wording.For(language).Paragraph(citation.Passage.Paragraph);
        return $"{char.ToUpperInvariant(paragraph[0])}{paragraph[1..]} · {citation.Passage.Title}";
    }

    /// <summary>The citations whose words no sentence of the answer shows.</summary>
    public static IEnumerable<Citation> NotYetQuoted(Answer answer) => answer.Citations.Where(citation =>
        !answer.Sentences.Any(sentence =>
            sentence.Citations.Contains(citation.Number) && sentence.Text.Contains(citation.Quote, StringComparison.Ordinal)));

    /// <summary>A citation's mark.</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");
}
