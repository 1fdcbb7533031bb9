using System.Runtime.CompilerServices;
using ChatBot.Core.Answers;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.Models;

/// <summary>Holds a chat model to its limits: time until its first and last words, length, and an end that it declares.
/// Whatever goes wrong becomes a <see cref="WriterUnavailableException"/> whose message an operator understands.</summary>
/// <param name="model">The model.</param>
/// <param name="connection">Where it is, for messages.</param>
/// <param name="settings">Its time limits.</param>
/// <param name="time">The clock of the limits.</param>
internal sealed class ChatModel(IChatCompletionService model, ModelConnection connection, ChatModelSettings settings, TimeProvider time)
    : IChatCompletionService
{
    /// <summary>The most characters of an answer; a model that writes on has lost its way.</summary>
    public const int LongestAnswer = 20_000;

    private const string FinishReason = "FinishReason";
    private const string Withheld = "ContentFilter";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> Attributes => model.Attributes;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings, Kernel? kernel, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await model.GetChatMessageContentsAsync(chatHistory, executionSettings, kernel, either.Token);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw limit.IsCancellationRequested ? TooSlow() : Unavailable(failure);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings, Kernel? kernel,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Timeout, time);
        using var firstLimit = new CancellationTokenSource(settings.FirstTokenTimeout, time);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token, firstLimit.Token);
        await using var chunks = model.GetStreamingChatMessageContentsAsync(chatHistory, executionSettings, kernel, any.Token)
            .GetAsyncEnumerator(any.Token);
        var length = 0;
        string? finished = null;
        while (await MoveNextAsync())
        {
            firstLimit.CancelAfter(Timeout.InfiniteTimeSpan);
            length += chunks.Current.Content?.Length ?? 0;
            finished = chunks.Current.Metadata?.GetValueOrDefault(FinishReason) as string ?? finished;
            if (length > LongestAnswer)
            {
                throw Unavailable($"does not stop writing: its answer is longer than {LongestAnswer} characters.");
            }

            yield return chunks.Current;
        }

        if (Shortcoming(finished, length) is { } shortcoming)
        {
            throw Unavailable(shortcoming);
        }

        async ValueTask<bool> MoveNextAsync()
        {
            try
            {
                return await chunks.MoveNextAsync();
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                throw limit.IsCancellationRequested ? TooSlow()
                    : firstLimit.IsCancellationRequested ? Unavailable($"did not begin to answer within {settings.FirstTokenTimeout} (Chat:FirstTokenTimeout).")
                    : Unavailable(failure);
            }
        }
    }

    private static string? Shortcoming(string? finished, int length) => (finished, length) switch
    {
        (null, 0) => "sent no answer. Does Chat:Endpoint speak OpenAI's protocol?",
        (null, _) => "broke off its answer.",
        (Withheld, _) => "withheld its answer: the server's content filter did not let it through.",
        (_, 0) => "answered nothing.",
        _ => null,
    };

    private WriterUnavailableException TooSlow() => Unavailable($"did not finish its answer within {settings.Timeout} (Chat:Timeout).");

    private WriterUnavailableException Unavailable(string what) => new($"The model {connection} {what}");

    /// <summary>The cause is told in words and not attached: what a server answers may repeat the key, and logs print causes whole.</summary>
    private WriterUnavailableException Unavailable(Exception failure) => new(ModelFailure.Explain(failure, connection));
}
