using ChatBot.Core.Conversations;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using Microsoft.Extensions.Logging;

namespace ChatBot.Core.Answers;

/// <summary>Answers questions: retrieves evidence, answers from it, and refuses when nothing stands.</summary>
public sealed partial class Answerer(
    QuestionRewriter rewriter,
    Retriever retriever,
    EvidenceNeighbours neighbours,
    EvidenceAnswerer fromEvidence,
    CollectionTopics topics,
    TimeProvider time,
    ILogger<Answerer> logger)
{
    /// <summary>The most characters that a question may have.</summary>
    public const int LongestQuestion = 2000;

    /// <summary>How many of the best passages an answer is drawn from, beside those that follow them.</summary>
    public const int EvidenceCount = 8;

    /// <summary>Answers a question. A question without an answer gets a refusal, never an exception.</summary>
    /// <param name="onSentence">Called with each sentence as soon as it has passed the check, before the answer is complete; null when nobody waits.</param>
    public async Task<Answer> AnswerAsync(
        Question question, Func<AnswerSentence, ValueTask>? onSentence, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var understood = await rewriter.RewriteAsync(question, cancellationToken);
        var draft = AsAsked(question, understood, await DraftAsync(understood, onSentence, cancellationToken));
        var answer = draft.Refusal is { } reason
            ? draft with { Sentences = await RefuseAsync(reason, question.Language, draft.Evidence, cancellationToken), Citations = [] }
            : draft;
        answer = answer with { Elapsed = time.GetElapsedTime(started) };
        Log.Answered(
            logger, answer.Writer, answer.PromptHash ?? "none", answer.Sentences.Count, answer.Citations.Count,
            answer.Checks.Count(check => check.Result != CheckResult.Verified), answer.Checks.Count(check => check.Rewritten),
            answer.Refusal?.ToString() ?? "none", answer.Elapsed.TotalMilliseconds);
        return answer;
    }

    /// <summary>A reader is always told which question a follow-up was taken for.</summary>
    private static Answer AsAsked(Question asked, Question understood, Answer answer) => understood == asked ? answer : answer with
    {
        Question = asked.Text,
        Understood = understood.Text,
        Notice = string.Join(' ', new[] { Wording.For(asked.Language).Understood(understood.Text), answer.Notice }.OfType<string>()),
    };

    private async Task<Answer> DraftAsync(
        Question question, Func<AnswerSentence, ValueTask>? onSentence, CancellationToken cancellationToken)
    {
        var answer = fromEvidence.Begin(question);
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
        return await fromEvidence.AnswerAsync(question, found.Query, evidence, onSentence, cancellationToken);
    }

    private async Task<IReadOnlyList<AnswerSentence>> RefuseAsync(
        RefusalReason reason, string language, IReadOnlyList<Evidence> found, CancellationToken cancellationToken)
    {
        string?[] sentences = [Wording.For(language).Refuse(reason), await topics.NearestAsync(language, found, cancellationToken)];
        return [.. sentences.OfType<string>().Select(text => new AnswerSentence(text, [], CheckResult.NoClaim))];
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Writer {Writer}, prompt {PromptHash}: answered in {Elapsed:0} ms: {Sentences} sentences, {Citations} citations, {Failed} failed the check, {Rewritten} written again, refusal: {Refusal}")]
        public static partial void Answered(ILogger logger, string writer, string promptHash, int sentences, int citations, int failed, int rewritten, string refusal, double elapsed);
    }
}
