namespace ChatBot.Core.Answers.Checks;

/// <summary>What a sentence says in words of its own, and what it quotes.</summary>
/// <param name="Text">The sentence without its quotations.</param>
/// <param name="Quotations">The quotations in it that are not among the quotes of its citations.</param>
/// <param name="QuoteCount">How often it quotes.</param>
internal sealed record OwnWords(string Text, IReadOnlyList<string> Quotations, int QuoteCount)
{
    public static OwnWords Of(DraftSentence draft)
    {
        var text = draft.Text;
        foreach (var quote in draft.Citations.Select(citation => citation.Quote).OfType<string>())
        {
            text = text.Replace(quote, string.Empty, StringComparison.Ordinal);
        }

        var quotations = Answers.Quotations.In(text).Where(quotation => quotation.Any(char.IsLetterOrDigit)).ToList();
        foreach (var quotation in quotations)
        {
            text = text.Replace(quotation, string.Empty, StringComparison.Ordinal);
        }

        return new(text, quotations, quotations.Count + draft.Citations.Count(citation => citation.Quote is not null));
    }
}
