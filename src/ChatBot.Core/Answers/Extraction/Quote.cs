using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Neighbouring sentences of one paragraph, as they are quoted: at most two, and at most fifty words.</summary>
/// <param name="First">The first sentence.</param>
/// <param name="Last">The last sentence; the same as <paramref name="First"/>, or the one after it.</param>
/// <param name="Span">Where the quoted words stand in the paragraph: both sentences whole, or the part of a long one that matters.</param>
public sealed record Quote(EvidenceSentence First, EvidenceSentence Last, TextSpan Span)
{
    /// <summary>The most words that a quote has.</summary>
    public const int MostWords = 50;

    /// <summary>The place of the paragraph in the evidence list, from 1.</summary>
    public int Evidence => First.Evidence;

    /// <summary>How many words the quote has.</summary>
    public int Words => Tokenizer.Words(Text).Count;

    /// <summary>The quoted words, verbatim.</summary>
    public string Text => Span.In(First.Passage.Text);

    /// <summary>Whether words of the sentence before the quoted ones are left out.</summary>
    public bool IsCutBefore => Span.Start > First.Span.Start;

    /// <summary>Whether words of the sentence after the quoted ones are left out.</summary>
    public bool IsCutAfter => Span.End < Last.Span.End;

    /// <summary>A sentence as a quote. One of more than fifty words is cut to the part that has most to do with the question.</summary>
    public static Quote Of(SentenceScore score) => Of(score.Sentence, score.Places);

    /// <summary>A sentence as a quote. One of more than fifty words is cut to clauses that have most of the words that matter.</summary>
    /// <param name="places">The places of those among the sentence's words; may be empty.</param>
    public static Quote Of(EvidenceSentence sentence, IReadOnlyCollection<int> places)
    {
        var span = LongSentence.Cut(sentence.Text, MostWords, places);
        return new(sentence, sentence, new(sentence.Span.Start + span.Start, span.Length));
    }

    /// <summary>The quote with a neighbouring sentence; null when the two do not make one quote.</summary>
    public Quote? With(EvidenceSentence sentence) => First != Last || !First.IsSameParagraph(sentence) ? null
        : First.Index + 1 == sentence.Index ? Whole(First, sentence)
        : sentence.Index + 1 == First.Index ? Whole(sentence, First)
        : null;

    /// <summary>The first sentence of a passage, within the limit.</summary>
    public static string FirstSentence(Passage passage)
    {
        var sentence = SentenceSplitter.Split(passage.Text)[0].In(passage.Text);
        return LongSentence.Cut(sentence, MostWords, []).In(sentence);
    }

    private static Quote? Whole(EvidenceSentence first, EvidenceSentence last)
    {
        var span = new TextSpan(first.Span.Start, last.Span.End - first.Span.Start);
        return Tokenizer.Words(span.In(first.Passage.Text)).Count <= MostWords ? new(first, last, span) : null;
    }
}
