namespace ChatBot.Core.Answers.Checks;

/// <summary>What a sentence says in words of its own, and what it quotes.</summary>
/// <param name="Text">The sentence without its quotations, but with those that it translates.</param>
/// <param name="Quotations">The quotations in it that have to stand word for word in what it cites, and are not among the quotes of its citations.</param>
/// <param name="QuoteCount">How often it quotes.</param>
internal sealed record OwnWords(string Text, IReadOnlyList<string> Quotations, int QuoteCount)
{
    /// <param name="isTranslated">Whether a quotation gives the words of a cited paragraph in another language: it is checked as the sentence's own words are.</param>
    public static OwnWords Of(DraftSentence draft, Func<string, bool> isTranslated)
    {
        var text = draft.Text;
        foreach (var quote in draft.Citations.Select(citation => citation.Quote).OfType<string>())
        {
            text = text.Replace(quote, string.Empty, StringComparison.Ordinal);
        }

        var quotations = Answers.Quotations.In(text).Where(quotation => quotation.Any(char.IsLetterOrDigit) && !isTranslated(quotation)).ToList();
        foreach (var quotation in quotations)
        {
            text = text.Replace(quotation, string.Empty, StringComparison.Ordinal);
        }

        return new(text, quotations, quotations.Count + draft.Citations.Count(citation => citation.Quote is not null));
    }
}
