using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words of the evidence that a sentence quotes.</summary>
/// <param name="First">The number of the first word.</param>
/// <param name="Last">The number of the last word.</param>
internal readonly partial record struct QuotedWords(int First, int Last)
{
    /// <summary>Whether a paragraph has a quotation as writers of the answer's language write it. German gives the nouns of other languages capitals, joins them, and parts the sign from the
    /// number: „Fake-News“ for "fake news", „100 %“ for "100%"; English titles have capitals or not, in any text.</summary>
    /// <param name="language">The language of the answer, "de" or "en".</param>
    public static bool AreIn(string quotation, CitedParagraph paragraph, string language)
    {
        var text = HyphenAndSpace().Replace(quotation, "-");
        var isForeign = paragraph.Language != language;
        var capitals = isForeign || LanguageDetector.Detect(quotation, language) != language ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return paragraph.Text.FindPlace(text, capitals) is not null || (isForeign
            && (paragraph.Text.FindPlace(HyphenOfCompound().Replace(text, " "), capitals) is not null || paragraph.Text.FindPlace(text.Replace("%", " %", StringComparison.Ordinal)) is not null));
    }

    [GeneratedRegex(@"(?<=\p{L})- (?=\p{Lu})")]
    private static partial Regex HyphenAndSpace();

    [GeneratedRegex(@"(?<=\p{L})-(?=\p{L})")]
    private static partial Regex HyphenOfCompound();

    /// <summary>Where quotations stand in the cited paragraphs, whose words count on from one to the next.</summary>
    public static IReadOnlyList<QuotedWords> Of(IReadOnlyList<string> quotations, IReadOnlyList<CitedParagraph> cited)
    {
        var found = new List<QuotedWords>();
        var before = 0;
        foreach (var paragraph in cited)
        {
            foreach (var quotation in quotations)
            {
                if (paragraph.Text.FindPlace(quotation) is { } place && Within(place.Start, place.End, paragraph.Words.Words) is { } words)
                {
                    found.Add(new(words.First + before, words.Last + before));
                }
            }

            before += paragraph.Words.Words.Count;
        }

        return found;
    }

    private static QuotedWords? Within(int start, int end, IReadOnlyList<CheckWord> words)
    {
        var first = 0;
        while (first < words.Count && words[first].Term.Token.Start < start)
        {
            first++;
        }

        var last = first - 1;
        while (last + 1 < words.Count && words[last + 1].Term.Token.End <= end)
        {
            last++;
        }

        return last < first ? null : new(first, last);
    }
}
