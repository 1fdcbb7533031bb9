using ChatBot.Core.Retrieval;
using Microsoft.Extensions.Logging;

namespace ChatBot.Core.Answers;

/// <summary>Answers from evidence that is given: lets a writer draft from it, and passes on only what the check lets through.</summary>
public sealed partial class EvidenceAnswerer(AnswerWriters writers, EvidenceCheck check, QuoteSelector quotes, ILogger<EvidenceAnswerer> logger)
{
    /// <summary>The answer to a question before anything is written: no sentence, by the writer that is asked first.</summary>
    public Answer Begin(Question question)
    {
        var writer = writers.For(question);
        return new()
        {
            Question = question.Text,
            Language = question.Language,
            Sentences = [],
            Citations = [],
            Writer = writer.Name,
            PromptHash = writer.PromptHash,
        };
    }

    /// <summary>Answers a question. When no sentence stands, the answer has a reason to refuse and no sentences yet.</summary>
    /// <param name="query">The question as retrieval saw it.</param>
    /// <param name="evidence">Best first.</param>
    /// <param name="onSentence">Called with each sentence as soon as it has passed the check, before the answer is complete; null when nobody waits.</param>
    public async Task<Answer> AnswerAsync(
        Question question, Query query, IReadOnlyList<Evidence> evidence, Func<AnswerSentence, ValueTask>? onSentence, CancellationToken cancellationToken)
    {
        var (answer, writer) = (Begin(question), writers.For(question));
        var checking = new CheckedDraft(check, question.Language, evidence, quotes, onSentence);
        using var rewriting = writers.Rewriter?.Begin(question, evidence);
        try
        {
            await checking.TakeAsync(writer.WriteAsync(question, query, evidence, cancellationToken), rewriting, Dropped(writer.Name), cancellationToken);
        }
        catch (WriterUnavailableException exception)
        {
            Log.WriterUnavailable(logger, writer.Name, checking.Sentences.Count, exception.Message);
            var wording = Wording.For(question.Language);
            if (checking.Sentences.Count > 0)
            {
                answer = answer with { Notice = wording.ModelStopped };
            }
            else
            {
                await checking.TakeAsync(writers.Fallback.WriteAsync(question, query, evidence, cancellationToken), null, Dropped(writers.Fallback.Name), cancellationToken);
                answer = answer with { Writer = writers.Fallback.Name, PromptHash = writers.Fallback.PromptHash, Notice = wording.ModelUnavailable };
            }
        }

        return answer with
        {
            Sentences = checking.Sentences,
            Citations = checking.Citations,
            Evidence = evidence,
            Checks = checking.Reports,
            Refusal = checking.Sentences.Count > 0 ? null
                : checking.Reports.Any(report => report.Result != CheckResult.Verified) ? RefusalReason.NothingVerified : RefusalReason.NoEvidence,
        };
    }

    private Action<CheckedSentence> Dropped(string writerName) =>
        sentence => Log.SentenceDropped(logger, writerName, sentence.Result);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Writer} is unavailable after {Sentences} sentences: {Reason}")]
        public static partial void WriterUnavailable(ILogger logger, string writer, int sentences, string reason);

        [LoggerMessage(LogLevel.Warning, "A sentence of {Writer} was dropped: {Result}")]
        public static partial void SentenceDropped(ILogger logger, string writer, CheckResult result);
    }
}
