using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using Microsoft.Extensions.Logging;

namespace ChatBot.Core.Answers;

/// <summary>Answers questions: retrieves evidence, lets a writer draft from it, and passes on only what the check lets through.</summary>
public sealed partial class Answerer(
    Retriever retriever,
    EvidenceNeighbours neighbours,
    AnswerWriters writers,
    QuoteSelector quotes,
    CollectionTopics topics,
    TimeProvider time,
    ILogger<Answerer> logger)
{
    /// <summary>The most characters that a question may have.</summary>
    public const int LongestQuestion = 2000;

    private const int EvidenceCount = 8;

    /// <summary>Answers a question. A question without an answer gets a refusal, never an exception.</summary>
    /// <param name="onSentence">Called with each sentence as soon as it has passed the check, before the answer is complete; null when nobody waits.</param>
    public async Task<Answer> AnswerAsync(
        Question question, Func<AnswerSentence, ValueTask>? onSentence, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var draft = await DraftAsync(question, onSentence, cancellationToken);
        var answer = draft.Refusal is { } reason
            ? draft with { Sentences = await RefuseAsync(reason, question.Language, cancellationToken), Citations = [] }
            : draft;
        answer = answer with { Elapsed = time.GetElapsedTime(started) };
        Log.Answered(logger, answer.Writer, answer.PromptHash ?? "none", answer.Sentences.Count, answer.Citations.Count, answer.Refusal?.ToString() ?? "none", answer.Elapsed.TotalMilliseconds);
        return answer;
    }

    private async Task<Answer> DraftAsync(
        Question question, Func<AnswerSentence, ValueTask>? onSentence, CancellationToken cancellationToken)
    {
        var answer = new Answer
        {
            Question = question.Text,
            Language = question.Language,
            Sentences = [],
            Citations = [],
            Writer = writers.First.Name,
            PromptHash = writers.First.PromptHash,
        };
        if (!question.Text.Any(char.IsLetterOrDigit))
        {
            return answer with { Refusal = RefusalReason.NoQuestion };
        }

        if (question.Text.Length > LongestQuestion)
        {
            return answer with { Refusal = RefusalReason.TooLong };
        }

        var asked = LanguageDetector.Detect(question.Text, question.Language);
        var found = await retriever.SearchAsync(question.Text, asked, EvidenceCount, cancellationToken);
        if (found.Evidence.Count == 0)
        {
            return answer with { Refusal = RefusalReason.NoEvidence };
        }

        var evidence = await neighbours.AddAsync(found.Evidence, cancellationToken);
        var checking = new CheckedDraft(evidence, quotes, onSentence);
        try
        {
            await checking.TakeAsync(writers.First.WriteAsync(question, found.Query, evidence, cancellationToken), Dropped(writers.First.Name), cancellationToken);
        }
        catch (WriterUnavailableException exception)
        {
            Log.WriterUnavailable(logger, writers.First.Name, checking.Sentences.Count, exception.Message);
            var wording = Wording.For(question.Language);
            if (checking.Sentences.Count > 0)
            {
                answer = answer with { Notice = wording.ModelStopped };
            }
            else
            {
                await checking.TakeAsync(writers.Fallback.WriteAsync(question, found.Query, evidence, cancellationToken), Dropped(writers.Fallback.Name), cancellationToken);
                answer = answer with { Writer = writers.Fallback.Name, PromptHash = writers.Fallback.PromptHash, Notice = wording.ModelUnavailable };
            }
        }

        return answer with
        {
            Sentences = checking.Sentences,
            Citations = checking.Citations,
            Refusal = checking.Sentences.Count > 0 ? null
                : checking.DroppedCount > 0 ? RefusalReason.NothingVerified : RefusalReason.NoEvidence,
        };
    }

    private Action<CheckedSentence> Dropped(string writerName) =>
        sentence => Log.SentenceDropped(logger, writerName, sentence.Result);

    private async Task<IReadOnlyList<AnswerSentence>> RefuseAsync(
        RefusalReason reason, string language, CancellationToken cancellationToken)
    {
        string?[] sentences = [Wording.For(language).Refuse(reason), await topics.DescribeAsync(language, cancellationToken)];
        return [.. sentences.OfType<string>().Select(text => new AnswerSentence(text, [], CheckResult.NoClaim))];
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Writer {Writer}, prompt {PromptHash}: answered in {Elapsed:0} ms: {Sentences} sentences, {Citations} citations, refusal: {Refusal}")]
        public static partial void Answered(ILogger logger, string writer, string promptHash, int sentences, int citations, string refusal, double elapsed);

        [LoggerMessage(LogLevel.Warning, "{Writer} is unavailable after {Sentences} sentences: {Reason}")]
        public static partial void WriterUnavailable(ILogger logger, string writer, int sentences, string reason);

        [LoggerMessage(LogLevel.Warning, "A sentence of {Writer} was dropped: {Result}")]
        public static partial void SentenceDropped(ILogger logger, string writer, CheckResult result);
    }
}
