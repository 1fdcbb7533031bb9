using System.Text;
using ChatBot.Core.Prompts;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Answers.Writers;

/// <summary>The sentences of one answer that are written again: each once, at most <see cref="Most"/> of them, and within a time limit for the whole answer.</summary>
/// <param name="ask">Sends the model a sentence and what the check found.</param>
/// <param name="instructions">What the model is told.</param>
/// <param name="limit">Cancelled when the answer's time is up; owned.</param>
public sealed partial class SentenceRewriting(
    Func<DraftSentence, CheckedSentence, CancellationToken, IAsyncEnumerable<StreamingChatMessageContent>> ask,
    PromptInstructions instructions,
    CancellationTokenSource limit,
    ILogger logger) : IDisposable
{
    /// <summary>The most sentences of an answer that are written again; an answer has one to three sentences.</summary>
    public const int Most = 3;

    /// <summary>What the check may find in a sentence that is written again. Only one that cites what was retrieved can be put right from its
    /// paragraphs, and one with an instruction or markup in it is never sent on.</summary>
    public static CheckResult[] Reasons { get; } =
    [
        .. Enum.GetValues<CheckResult>().Except(
            [CheckResult.NoClaim, CheckResult.Verified, CheckResult.NoCitation, CheckResult.NotRetrieved, CheckResult.NotPlain]),
    ];

    private int asked;

    /// <summary>Asks the model for another wording, if the sentence failed for one of the <see cref="Reasons"/>.</summary>
    /// <returns>The sentence, unchecked; null when it was not asked for or the model wrote none, or more than one.</returns>
    public async Task<DraftSentence?> RewriteAsync(DraftSentence sentence, CheckedSentence check, CancellationToken cancellationToken)
    {
        if (!Reasons.Contains(check.Result) || asked >= Most || limit.IsCancellationRequested)
        {
            return null;
        }

        asked++;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var written = new StringBuilder();
        try
        {
            await foreach (var chunk in ask(sentence, check, either.Token).WithCancellation(either.Token))
            {
                written.Append(chunk.Content);
            }
        }
        catch (WriterUnavailableException failure)
        {
            Log.NotRewritten(logger, failure.Message);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotRewritten(logger, "the time for the answer is up");
            return null;
        }

        return Read(written.ToString(), instructions);
    }

    /// <summary>The sentence in what a model wrote; null when there is none, or more than one.</summary>
    public static DraftSentence? Read(string written, PromptInstructions instructions) =>
        DraftText.Parse(DraftText.WithoutThinking(written)) is [var only] ? instructions.Mark(only) : null;

    /// <inheritdoc/>
    public void Dispose() => limit.Dispose();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A sentence that failed the check was not written again: {Reason}")]
        public static partial void NotRewritten(ILogger logger, string reason);
    }
}
