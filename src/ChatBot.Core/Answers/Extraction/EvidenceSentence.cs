using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>A sentence of a retrieved paragraph.</summary>
/// <param name="Evidence">The place of its paragraph in the evidence list, from 1.</param>
/// <param name="Index">Its place in the paragraph, from 0.</param>
/// <param name="Span">Where it stands in the paragraph.</param>
/// <param name="Terms">Its words.</param>
public sealed record EvidenceSentence(int Evidence, Passage Passage, int Index, TextSpan Span, IReadOnlyList<Term> Terms)
{
    /// <summary>The sentence, verbatim.</summary>
    public string Text => Passage.Text.Substring(Span.Start, Span.Length);

    /// <summary>Whether another sentence comes directly after this one, in the same paragraph or as the next paragraph's first.</summary>
    public bool IsFollowedBy(EvidenceSentence other) =>
        IsSameParagraph(other)
            ? other.Index == Index + 1
            : other.Index == 0 && other.Passage.ArticleId == Passage.ArticleId && other.Passage.Revision == Passage.Revision
                && other.Passage.Paragraph == Passage.Paragraph + 1 && IsLast;

    /// <summary>Whether it closes its paragraph.</summary>
    public bool IsLast => Span.Start + Span.Length >= Passage.Text.TrimEnd().Length;

    /// <summary>Whether another sentence stands in the same paragraph.</summary>
    public bool IsSameParagraph(EvidenceSentence other) => other.Evidence == Evidence;

    /// <summary>The sentences of all paragraphs, in order.</summary>
    public static IReadOnlyList<EvidenceSentence> Split(IReadOnlyList<Evidence> evidence, TextAnalyzer analyzer)
    {
        var sentences = new List<EvidenceSentence>();
        for (var i = 0; i < evidence.Count; i++)
        {
            var passage = evidence[i].Passage;
            var spans = SentenceSplitter.Split(passage.Text);
            for (var j = 0; j < spans.Count; j++)
            {
                var text = passage.Text.Substring(spans[j].Start, spans[j].Length);
                sentences.Add(new(i + 1, passage, j, spans[j], analyzer.Analyze(text, passage.Language)));
            }
        }

        return sentences;
    }
}
