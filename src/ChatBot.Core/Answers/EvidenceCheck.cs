using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Checks each sentence of a draft against the paragraphs that it cites. What fails never reaches a reader.</summary>
/// <remarks>A sentence stands when it cites, when every paragraph that it cites was retrieved, and when every quotation in it
/// stands word for word in a paragraph that it cites. What a sentence says in its own words is not compared with the paragraph.</remarks>
public static class EvidenceCheck
{
    /// <summary>Checks one sentence.</summary>
    /// <param name="evidence">The list that the draft's citations count in, from 1.</param>
    public static CheckedSentence Check(DraftSentence draft, IReadOnlyList<Evidence> evidence)
    {
        if (draft.Citations.Count == 0)
        {
            return Failed(draft, CheckResult.NoCitation);
        }

        if (draft.Citations.Any(citation => citation.Evidence < 1 || citation.Evidence > evidence.Count))
        {
            return Failed(draft, CheckResult.NotRetrieved);
        }

        var citations = new List<CitedPassage>();
        var texts = new List<FoldedText>();
        var ownWords = draft.Text;
        foreach (var citation in draft.Citations)
        {
            var passage = evidence[citation.Evidence - 1].Passage;
            var text = new FoldedText(passage.Text);
            string? verbatim = null;
            if (citation.Quote is { } quote)
            {
                verbatim = text.FindVerbatim(quote);
                if (verbatim is null)
                {
                    return Failed(draft, CheckResult.NotVerbatim);
                }

                ownWords = ownWords.Replace(quote, string.Empty, StringComparison.Ordinal);
            }

            citations.Add(new(passage, verbatim));
            texts.Add(text);
        }

        foreach (var quotation in Quotations.In(ownWords).Where(quotation => quotation.Any(char.IsLetterOrDigit)))
        {
            if (!texts.Any(text => text.FindVerbatim(quotation) is not null))
            {
                return Failed(draft, CheckResult.NotVerbatim);
            }
        }

        return new(draft.Text, citations, CheckResult.Verified);
    }

    private static CheckedSentence Failed(DraftSentence draft, CheckResult result) => new(draft.Text, [], result);
}

/// <summary>A sentence and what the check found.</summary>
/// <param name="Citations">The cited passages; empty when the check failed.</param>
public sealed record CheckedSentence(string Text, IReadOnlyList<CitedPassage> Citations, CheckResult Result);

/// <summary>A passage that a sentence cites.</summary>
/// <param name="Quote">The quoted words as they stand in the passage; null when the sentence quotes none.</param>
public sealed record CitedPassage(Passage Passage, string? Quote);
