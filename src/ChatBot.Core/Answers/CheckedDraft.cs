using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Collects the sentences of a draft that pass the check, as they come. One that fails is written again if it can be; the next waits for it.</summary>
internal sealed class CheckedDraft(
    EvidenceCheck evidenceCheck, string language, IReadOnlyList<Evidence> evidence, QuoteSelector quotes, Func<AnswerSentence, ValueTask>? onSentence)
{
    private readonly List<AnswerSentence> sentences = [];
    private readonly List<SentenceReport> reports = [];
    private readonly CitationList citations = new(quotes);

    public IReadOnlyList<AnswerSentence> Sentences => sentences;

    public IReadOnlyList<Citation> Citations => citations.Citations;

    /// <summary>One for each sentence that was taken, in order.</summary>
    public IReadOnlyList<SentenceReport> Reports => reports;

    /// <param name="rewriting">Writes a sentence again; null when nothing does.</param>
    public async Task TakeAsync(
        IAsyncEnumerable<DraftSentence> draft, SentenceRewriting? rewriting, Action<CheckedSentence> onDropped, CancellationToken cancellationToken)
    {
        await foreach (var sentence in draft.WithCancellation(cancellationToken))
        {
            var check = Check(sentence);
            var rewritten = check.Result == CheckResult.Verified || rewriting is null ? null
                : await rewriting.RewriteAsync(sentence, check, cancellationToken);
            check = rewritten is null ? check : Check(rewritten);
            var numbers = check.Result == CheckResult.Verified ? citations.Add(check) : null;
            reports.Add(new(check.Result, check.Word, rewritten is not null, numbers is not null));
            if (check.Result != CheckResult.Verified)
            {
                onDropped(check);
            }
            else if (numbers is not null)
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
