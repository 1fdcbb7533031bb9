using ChatBot.Core.Retrieval;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Answers.Writers;

/// <summary>Answers with the kernel function <see cref="AnswerPlugin.Extract"/>: quotes, without a model.</summary>
/// <param name="kernel">A kernel with the plugin <see cref="AnswerPlugin"/>.</param>
public sealed class ExtractWriter(Kernel kernel) : IAnswerWriter
{
    private readonly KernelFunction function = kernel.Plugins.GetFunction(AnswerPlugin.Name, AnswerPlugin.Extract);

    /// <inheritdoc/>
    public string Name => AnswerPlugin.Extract;

    /// <inheritdoc/>
    public string? PromptHash => null;

    /// <inheritdoc/>
    public IAsyncEnumerable<DraftSentence> WriteAsync(
        Question question, Query query, IReadOnlyList<Evidence> evidence, CancellationToken cancellationToken) =>
        function.InvokeStreamingAsync<DraftSentence>(
            kernel,
            new() { [nameof(question)] = question, [nameof(query)] = query, [nameof(evidence)] = evidence },
            cancellationToken);
}
