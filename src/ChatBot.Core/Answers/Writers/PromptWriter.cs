using System.Runtime.CompilerServices;
using ChatBot.Core.Prompts;
using ChatBot.Core.Retrieval;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Answers.Writers;

/// <summary>Answers with the kernel function <see cref="AnswerPlugin.Write"/>: a chat model writes, sentence by sentence as it streams.</summary>
/// <param name="kernel">A kernel with the plugin <see cref="AnswerPlugin"/> and a chat model that reports its failures
/// as <see cref="WriterUnavailableException"/>.</param>
/// <param name="prompt">The prompt that the plugin was built from.</param>
public sealed class PromptWriter(Kernel kernel, Prompt prompt) : IAnswerWriter
{
    private const string FinishReason = "FinishReason";
    private const string CutAtItsLimit = "Length";

    private readonly KernelFunction function = kernel.Plugins.GetFunction(AnswerPlugin.Name, AnswerPlugin.Write);

    /// <inheritdoc/>
    public string Name => AnswerPlugin.Write;

    /// <inheritdoc/>
    public string? PromptHash => prompt.Hash;

    /// <inheritdoc/>
    public async IAsyncEnumerable<DraftSentence> WriteAsync(
        Question question, Query query, IReadOnlyList<Evidence> evidence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var draft = new DraftReader();
        var cut = false;
        var arguments = AnswerPrompt.Arguments(question, evidence);
        await foreach (var chunk in function.InvokeStreamingAsync<StreamingChatMessageContent>(kernel, arguments, cancellationToken))
        {
            cut |= chunk.Metadata?.GetValueOrDefault(FinishReason) is CutAtItsLimit;
            foreach (var sentence in draft.Append(chunk.Content ?? string.Empty))
            {
                yield return prompt.Instructions.Mark(sentence);
            }
        }

        foreach (var sentence in draft.Complete(cut))
        {
            yield return prompt.Instructions.Mark(sentence);
        }
    }
}
