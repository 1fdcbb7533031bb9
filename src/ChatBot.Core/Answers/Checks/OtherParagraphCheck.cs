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

    // What is said in one language again is often said in other words.
    private const float LeastLikeness = 0.4f;
    private const float MoreLikenessInSameLanguage = 0.15f;
    private const float MoreLikenessInTranslation = 0.06f;
    private const float SureLikeness = 0.6f;

    private const float MoreTogether = 0.02f;
    private const float MuchMoreTogether = 0.25f;
    private const float Scattered = 0.2f;
    private const float LeastLikenessTogether = 0.35f;
    private const float MoreLikenessTogether = 0.05f;

    // What has so few of a longer sentence's words is not asked for more.
    private const float LeastShare = 0.25f;

    /// <summary>Whether one of the other paragraphs has much more of the sentence than those it cites, or has it in one sentence.</summary>
    public static bool IsFrom(Comparison comparison, IReadOnlyList<CitedParagraph> others)
    {
        var count = comparison.Sentence.Words.Count(word => word.IsContent);
        if (count == 0 || others.Count == 0)
        {
            return false;
        }

        var (share, isShort) = (SupportCheck.Share(comparison), count <= Short);

        // Of a quotation's frame nothing can be told.
        var mayBeElsewhere = comparison.QuoteCount == 0 && comparison.BestLikeness < SureLikeness;
        var mayHaveMore = share < (isShort ? 1 : comparison.IsOneLanguage ? SureInSameLanguage : SureInTranslation);
        if (!mayBeElsewhere && !mayHaveMore)
        {
            return false;
        }

        var together = mayBeElsewhere ? WordsTogether.InEvidence(comparison, comparison.CitedCount) : 1;
        return others.Select(other => (Words: other.Words, Share: SupportCheck.Share(comparison.Sentence, other.Words)))
            .Any(other => (isShort || other.Share >= LeastShare) && Has(new(comparison, other.Words), other.Share));

        bool Has(Candidate other, float otherShare) => HasMoreWords(other, otherShare)
            || (mayBeElsewhere && (IsOriginal(other, otherShare) || HasMoreTogether(other, otherShare)));

        // What is said again in one language has at least as many of the words where it is from.
        bool IsOriginal(Candidate other, float otherShare) => HasOriginal(comparison, other) && (!comparison.IsOneLanguage || otherShare >= share);

        bool HasMoreWords(Candidate other, float otherShare) => mayHaveMore && otherShare >= share + (isShort ? More : MuchMore)
            && !(TranslatedSentence.Is(comparison) && comparison.BestLikeness >= other.Likeness + More);

        // It has more of the words in one sentence, and is also more like this one or has more in all; or many more, and the cited paragraphs have them here and there.
        bool HasMoreTogether(Candidate other, float otherShare)
        {
            var isLikelier = (comparison.IsOneLanguage && otherShare > share) || (other.Likeness >= LeastLikenessTogether && other.Likeness >= comparison.BestLikeness + MoreLikenessTogether);
            return (isLikelier && other.Together >= together + MoreTogether) || (share >= together + Scattered && other.Together >= together + MuchMoreTogether);
        }
    }

    /// <summary>Whether another paragraph has a sentence that this one says again, and the cited paragraphs have none like it.</summary>
    private static bool HasOriginal(Comparison comparison, Candidate other) => other.Likeness >= LeastLikeness
        && other.Likeness >= comparison.BestLikeness + (comparison.IsOneLanguage ? MoreLikenessInSameLanguage : MoreLikenessInTranslation);

    /// <summary>Another paragraph, beside the sentence.</summary>
    private sealed class Candidate(Comparison comparison, CheckText words)
    {
        private Alignment? alignment;
        private float? likeness;
        private float? together;

        /// <summary>The likeness to the sentence of it that is most like: <see cref="TranslatedSentence"/>.</summary>
        public float Likeness => likeness ??= TranslatedSentence.Likeness(comparison, words, Aligned).DefaultIfEmpty(0).Max();

        /// <summary>The share of the words of content that one sentence of it has.</summary>
        public float Together => together ??= WordsTogether.In(words, comparison, Aligned);

        private Alignment Aligned => alignment ??= new(comparison.Sentence, words);
    }
}
