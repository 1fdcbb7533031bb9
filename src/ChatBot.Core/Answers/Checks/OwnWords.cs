namespace ChatBot.Core.Answers.Checks;

/// <summary>What a sentence says in words of its own, and what it quotes.</summary>
/// <param name="Text">The sentence without its quotations, but with those that it translates.</param>
/// <param name="Quotations">The quotations in it that have to stand word for word in what it cites, and are not among the quotes of its citations.</param>
/// <param name="Quoted">All that it quotes word for word, the quotes of its citations too.</param>
internal sealed record OwnWords(string Text, IReadOnlyList<string> Quotations, IReadOnlyList<string> Quoted)
{
    // English has the marks of the sentence that quotes inside of the quotation.
    private static readonly char[] SentenceMarks = [',', '.', ';', ':'];

    /// <param name="isTranslated">Whether a quotation gives the words of a cited paragraph in another language: it is checked as the sentence's own words are.</param>
    public static OwnWords Of(DraftSentence draft, Func<string, bool> isTranslated)
    {
        var text = draft.Text;
        var quotes = draft.Citations.Select(citation => citation.Quote).OfType<string>().ToList();
        foreach (var quote in quotes)
        {
            text = text.Replace(quote, string.Empty, StringComparison.Ordinal);
        }

        var quotations = Answers.Quotations.In(text).Select(quotation => quotation.TrimEnd(SentenceMarks)).Where(quotation => quotation.Any(char.IsLetterOrDigit) && !isTranslated(quotation)).ToList();

        // A short quotation may be part of a longer one, which would then no longer be found.
        foreach (var quotation in quotations.OrderByDescending(quotation => quotation.Length))
        {
            text = text.Replace(quotation, string.Empty, StringComparison.Ordinal);
        }

        return new(text, quotations, [.. quotes, .. quotations]);
    }
}
