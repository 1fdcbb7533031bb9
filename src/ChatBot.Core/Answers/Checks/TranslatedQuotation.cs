using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells a quotation that is given in the reader's language from one that claims to be the paragraph's own words.</summary>
internal static class TranslatedQuotation
{
    // A quotation of which so many words stand in the paragraph claims to be its words.
    private const double MostShared = 0.5;

    /// <summary>Whether a quotation is in the answer's language, no cited paragraph is, and few of its words stand in one as they are.</summary>
    /// <param name="language">The language of the answer, "de" or "en".</param>
    public static bool Is(string quotation, string language, IReadOnlyList<CitedParagraph> cited)
    {
        if (cited.Any(paragraph => paragraph.Language == language))
        {
            return false;
        }

        // Names and numbers are the same in both languages.
        var all = Tokenizer.Words(quotation);
        var words = all.Where(word => char.IsLower(word.Text[0])).ToList() is { Count: > 0 } small ? small : all;
        var shared = cited.Max(paragraph => words.Count(word => paragraph.Text.FindVerbatim(word.Text) is not null));
        return shared <= MostShared * words.Count && LanguageDetector.Detect(quotation, shared == 0 ? language : cited[0].Language) == language;
    }
}
