using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.Core.Prompts.Running;

/// <summary>Passes everything between a prompt and its model, and keeps it.</summary>
/// <param name="model">The model.</param>
/// <param name="name">Its name.</param>
public sealed class ModelTape(IChatCompletionService model, string name) : IChatCompletionService
{
    private readonly List<(ModelCall Call, ModelReply Reply)> calls = [];

    /// <summary>The model's name.</summary>
    public string Name => name;

    /// <summary>What was asked and replied, in order; a call that failed is not among it.</summary>
    public IReadOnlyList<(ModelCall Call, ModelReply Reply)> Calls => calls;

    /// <summary>What the model was sent last, though it may have failed; null before the first call.</summary>
    public ModelCall? Last { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> Attributes => model.Attributes;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings, Kernel? kernel, CancellationToken cancellationToken)
    {
        Last = ModelCall.Of(name, chatHistory, executionSettings);
        var messages = await model.GetChatMessageContentsAsync(chatHistory, executionSettings, kernel, cancellationToken);
        calls.Add((Last, new(string.Concat(messages.Select(message => message.Content)), Said(messages[^1].Metadata, ModelMetadata.Finish), Said(messages[^1].Metadata, ModelMetadata.Server))));
        return messages;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings, Kernel? kernel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Last = ModelCall.Of(name, chatHistory, executionSettings);
        var text = new StringBuilder();
        string? finish = null, server = null;
        await foreach (var chunk in model.GetStreamingChatMessageContentsAsync(chatHistory, executionSettings, kernel, cancellationToken))
        {
            text.Append(chunk.Content);
            finish = Said(chunk.Metadata, ModelMetadata.Finish) ?? finish;
            server = Said(chunk.Metadata, ModelMetadata.Server) ?? server;
            yield return chunk;
        }

        calls.Add((Last, new(text.ToString(), finish, server)));
    }

    private static string? Said(IReadOnlyDictionary<string, object?>? metadata, string name) => metadata?.GetValueOrDefault(name) as string;
}
