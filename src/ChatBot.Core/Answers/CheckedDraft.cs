using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Collects the sentences of a draft that pass the check, as they come.</summary>
internal sealed class CheckedDraft(
    EvidenceCheck evidenceCheck, string language, IReadOnlyList<Evidence> evidence, QuoteSelector quotes, Func<AnswerSentence, ValueTask>? onSentence)
{
    private readonly List<AnswerSentence> sentences = [];
    private readonly CitationList citations = new(quotes);

    public IReadOnlyList<AnswerSentence> Sentences => sentences;

    public IReadOnlyList<Citation> Citations => citations.Citations;

    /// <summary>How many sentences did not pass.</summary>
    public int DroppedCount { get; private set; }

    public async Task TakeAsync(
        IAsyncEnumerable<DraftSentence> draft, Action<CheckedSentence> onDropped, CancellationToken cancellationToken)
    {
        await foreach (var sentence in draft.WithCancellation(cancellationToken))
        {
            var check = Check(sentence);
            if (check.Result != CheckResult.Verified)
            {
                DroppedCount++;
                onDropped(check);
            }
            else if (citations.Add(check) is { } numbers)
            {
                var passed = new AnswerSentence(check.Text, numbers, check.Result);
                sentences.Add(passed);
                if (onSentence is not null)
                {
                    await onSentence(passed);
                }
            }
        }
    }

    /// <summary>A sentence that cites more than an answer may is shown with its first citations, which then have to carry it alone.</summary>
    private CheckedSentence Check(DraftSentence sentence)
    {
        var check = evidenceCheck.Check(sentence, evidence, language);
        return check.Result == CheckResult.Verified && check.Citations.Count > CitationList.Most
            ? evidenceCheck.Check(sentence with { Citations = [.. sentence.Citations.Take(CitationList.Most)] }, evidence, language)
            : check;
    }
}
