using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.Core.Prompts.Running;

/// <summary>A chat model without a model: what it replies to a call is known beforehand.</summary>
/// <param name="name">The model's name.</param>
/// <param name="reply">The reply to a call; may throw when there is none.</param>
public sealed class FixedReply(string name, Func<ModelCall, ModelReply> reply) : IChatCompletionService
{
    private const int ChunkLength = 7;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> Attributes { get; } = new Dictionary<string, object?>();

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings, Kernel? kernel, CancellationToken cancellationToken)
    {
        var given = reply(ModelCall.Of(name, chatHistory, executionSettings));
        return Task.FromResult<IReadOnlyList<ChatMessageContent>>([new(AuthorRole.Assistant, given.Text, metadata: Metadata(given))]);
    }

    /// <summary>The reply in short chunks, as a model streams: marks and words are cut in two.</summary>
    public async IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings, Kernel? kernel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var given = reply(ModelCall.Of(name, chatHistory, executionSettings));
        foreach (var chunk in given.Text.Chunk(ChunkLength))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return new(AuthorRole.Assistant, new string(chunk));
        }

        yield return new(AuthorRole.Assistant, string.Empty, metadata: Metadata(given));
    }

    private static Dictionary<string, object?> Metadata(ModelReply given) =>
        new() { [ModelMetadata.Finish] = given.Finish, [ModelMetadata.Server] = given.Server };
}
