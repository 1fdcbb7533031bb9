using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words of the evidence that a sentence quotes.</summary>
/// <param name="First">The number of the first word.</param>
/// <param name="Last">The number of the last word.</param>
internal readonly partial record struct QuotedWords(int First, int Last)
{
    /// <summary>Where a paragraph has a quotation, as it stands or as writers of the answer's language write it. German gives the nouns of other languages capitals, joins them, and parts
    /// the sign from the number: „Fake-News“ for "fake news", „100 %“ for "100%"; English titles have capitals or not, in any text. Null when it has it nowhere.</summary>
    /// <param name="language">The language of the answer, "de" or "en".</param>
    public static TextSpan? Find(string quotation, CitedParagraph paragraph, string language)
    {
        if (paragraph.Text.FindPlace(quotation) is { } place)
        {
            return place;
        }

        var text = HyphenAndSpace().Replace(quotation, "-");
        var isForeign = paragraph.Language != language;
        var capitals = isForeign || LanguageDetector.Detect(quotation, language) != language ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return paragraph.Text.FindPlace(text, capitals)
            ?? (isForeign ? paragraph.Text.FindPlace(HyphenOfCompound().Replace(text, " "), capitals) ?? paragraph.Text.FindPlace(text.Replace("%", " %", StringComparison.Ordinal)) : null);
    }

    [GeneratedRegex(@"(?<=\p{L})- (?=\p{Lu})")]
    private static partial Regex HyphenAndSpace();

    [GeneratedRegex(@"(?<=\p{L})-(?=\p{L})")]
    private static partial Regex HyphenOfCompound();

    /// <summary>Where quotations stand in the cited paragraphs, whose words count on from one to the next.</summary>
    /// <param name="language">The language of the answer, "de" or "en".</param>
    public static IReadOnlyList<QuotedWords> Of(IReadOnlyList<string> quotations, IReadOnlyList<CitedParagraph> cited, string language)
    {
        var found = new List<QuotedWords>();
        var before = 0;
        foreach (var paragraph in cited)
        {
            foreach (var quotation in quotations)
            {
                if (Find(quotation, paragraph, language) is { } place && Within(place.Start, place.End, paragraph.Words.Words) is { } words)
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
