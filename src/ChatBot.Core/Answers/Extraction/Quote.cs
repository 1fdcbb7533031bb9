using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Neighbouring sentences of one paragraph, as they are quoted: at most two, and at most fifty words.</summary>
/// <param name="First">The first sentence.</param>
/// <param name="Last">The last sentence; the same as <paramref name="First"/>, or the one after it.</param>
public sealed record Quote(EvidenceSentence First, EvidenceSentence Last)
{
    /// <summary>The most words that a quote has.</summary>
    public const int MostWords = 50;

    /// <summary>The place of the paragraph in the evidence list, from 1.</summary>
    public int Evidence => First.Evidence;

    /// <summary>How many words the quote has.</summary>
    public int Words => Tokenizer.Words(Text).Count;

    /// <summary>The quoted words, verbatim. Sentences of more than fifty words are cut after the last clause that fits.</summary>
    public string Text => Cut(Whole);

    private string Whole => First.Passage.Text[First.Span.Start..(Last.Span.Start + Last.Span.Length)];

    /// <summary>The quote with a neighbouring sentence; null when the two do not make one quote.</summary>
    public Quote? With(EvidenceSentence sentence) => First != Last || !First.IsSameParagraph(sentence) ? null
        : First.Index + 1 == sentence.Index ? WithinLimit(new(First, sentence))
        : sentence.Index + 1 == First.Index ? WithinLimit(new(sentence, First))
        : null;

    /// <summary>The first sentence of a passage, within the limit.</summary>
    public static string FirstSentence(Passage passage)
    {
        var span = SentenceSplitter.Split(passage.Text)[0];
        return Cut(passage.Text.Substring(span.Start, span.Length));
    }

    private static Quote? WithinLimit(Quote quote) =>
        Tokenizer.Words(quote.Whole).Count <= MostWords ? quote : null;

    private static string Cut(string text)
    {
        var words = Tokenizer.Words(text);
        if (words.Count <= MostWords)
        {
            return text;
        }

        var end = words[MostWords - 1].End;
        var clause = text.LastIndexOfAny([',', ';', ':', '–'], end - 1, end - words[MostWords / 2].End);
        return (clause > 0 ? text[..clause] : text[..end]).TrimEnd();
    }
}
