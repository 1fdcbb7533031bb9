using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells a quotation that is given in the reader's language from one that claims to be the paragraph's own words.</summary>
internal static class TranslatedQuotation
{
    // A quotation of which so many words stand in the paragraph claims to be its words.
    private const double MostShared = 0.5;
    private const int FewestThere = 3;

    /// <summary>Whether a quotation is in the answer's language, no cited paragraph is, and few of its words stand in one as they are.</summary>
    /// <param name="language">The language of the answer, "de" or "en".</param>
    /// <param name="reader">Reads the quotation where a detector cannot tell its language.</param>
    public static bool Is(string quotation, string language, IReadOnlyList<CitedParagraph> cited, CheckTextReader reader)
    {
        if (cited.Any(paragraph => paragraph.Language == language))
        {
            return false;
        }

        // Names and numbers are the same in both languages.
        var all = Tokenizer.Words(quotation);
        var words = all.Where(word => char.IsLower(word.Text[0])).ToList() is { Count: > 0 } small ? small : all;
        var shared = cited.Max(paragraph => words.Count(word => paragraph.Text.FindVerbatim(word.Text) is not null));
        if (shared > MostShared * words.Count)
        {
            return false;
        }

        var (own, other) = (reader.Read(quotation, language), reader.Read(quotation, cited[0].Language));
        return !IsForeign(own, other) && !AreAllThere(own, cited)
            && (LanguageDetector.Detect(quotation, shared == 0 ? language : cited[0].Language) == language || (shared == 0 && AreOnlyOf(own, other)));
    }

    /// <summary>Whether all of several words of content stand in a paragraph as they are, so that only a word of grammar was put in: „Lindau Stars an Okafor Giants“.</summary>
    private static bool AreAllThere(CheckText quotation, IReadOnlyList<CitedParagraph> cited) => quotation.Words.Where(word => word.IsContent).ToList() is { Count: >= FewestThere } content
        && cited.Any(paragraph => content.TrueForAll(word => paragraph.Text.FindVerbatim(word.Term.Token.Text) is not null));

    /// <summary>Whether only the paragraph's language has what is written small, beside names: „der Lindau Chronicle, drifted“.</summary>
    private static bool IsForeign(CheckText own, CheckText other)
    {
        var small = own.Words.Zip(other.Words).Where(word => word.First is { IsCapitalised: false, IsContent: true, Term.IsNumber: false }).ToList();
        return small.Count > 0 && small.TrueForAll(word => !word.First.Use.IsKnown && word.Second.Use.IsKnown);
    }

    /// <summary>Whether the answer's language has all words of a quotation and the other one has not: a word or two tell no detector the language.</summary>
    private static bool AreOnlyOf(CheckText quotation, CheckText inOther) =>
        quotation.Words.All(word => word is { Term.IsNumber: false, Use.IsKnown: true }) && !inOther.Words.All(word => word.Use.IsKnown);
}
