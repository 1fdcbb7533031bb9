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

    private const float LeastLikeness = 0.4f;
    private const float MoreLikeness = 0.15f;
    private const float SureLikeness = 0.6f;

    // What has so few of a longer sentence's words is not asked for more.
    private const float LeastShare = 0.25f;

    /// <summary>Whether one of the other paragraphs has much more of the sentence than those it cites.</summary>
    public static bool IsFrom(Comparison comparison, IReadOnlyList<CitedParagraph> others)
    {
        var sentence = comparison.Sentence;
        var count = sentence.Words.Count(word => word.IsContent);
        if (count == 0 || others.Count == 0)
        {
            return false;
        }

        var (share, isShort) = (SupportCheck.Share(comparison), count <= Short);
        return others.Any(other => HasMoreWords(other)) || HasOriginal(comparison, isShort, others);

        bool HasMoreWords(CitedParagraph other) => share < (isShort ? 1 : comparison.IsOneLanguage ? SureInSameLanguage : SureInTranslation)
            && SupportCheck.Share(sentence, other.Words) >= share + (isShort ? More : MuchMore)
            && !(TranslatedSentence.Is(comparison) && comparison.BestLikeness >= LikenessTo(other, comparison) + More);
    }

    /// <summary>Whether one of them has a sentence that this one says again, and the cited paragraphs have none. Of a quotation's frame nothing can be told.</summary>
    private static bool HasOriginal(Comparison comparison, bool isShort, IEnumerable<CitedParagraph> others)
    {
        var likeness = comparison.BestLikeness;
        return comparison.QuoteCount == 0 && likeness < SureLikeness && others.Any(other => (isShort || SupportCheck.Share(comparison.Sentence, other.Words) >= LeastShare)
            && LikenessTo(other, comparison) is var there && there >= LeastLikeness && there >= likeness + MoreLikeness);
    }

    private static float LikenessTo(CitedParagraph other, Comparison comparison) =>
        TranslatedSentence.Likeness(comparison, other.Words, new(comparison.Sentence, other.Words)).DefaultIfEmpty(0).Max();
}
