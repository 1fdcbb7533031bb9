namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence that comes from another of the retrieved paragraphs cites wrongly. It is never given that paragraph's number: it falls.</summary>
internal static class OtherParagraphCheck
{
    // A sentence that has so many of its words where it cites needs no comparison.
    private const float SureInSameLanguage = 0.9f;
    private const float SureInTranslation = 0.7f;

    private const float MuchMore = 0.15f;

    // A short sentence has some of its few words anywhere.
    private const int Short = 5;
    private const float More = 0.1f;

    /// <summary>Whether one of the other paragraphs has much more of the sentence than those it cites.</summary>
    /// <param name="quotes">How many quotations the sentence has; these stand where it cites.</param>
    public static bool IsFrom(CheckText sentence, int quotes, IReadOnlyList<CitedParagraph> cited, IEnumerable<CitedParagraph> others, string language)
    {
        if (!sentence.Words.Any(word => word.IsContent))
        {
            return false;
        }

        var own = new Comparison(sentence, cited, language);
        var share = SupportCheck.Share(own, quotes);
        var isShort = sentence.Words.Count(word => word.IsContent) <= Short;
        return share < (isShort ? 1 : own.IsOneLanguage ? SureInSameLanguage : SureInTranslation)
            && others.Any(other => SupportCheck.Share(sentence, other.Words) >= share + (isShort ? More : MuchMore));
    }
}
