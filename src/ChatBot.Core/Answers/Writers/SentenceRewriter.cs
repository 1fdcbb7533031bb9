using ChatBot.Core.Prompts;
using ChatBot.Core.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.Core.Answers.Writers;

/// <summary>Lets a chat model write a sentence again that failed the check.</summary>
/// <param name="model">Reports its failures as <see cref="WriterUnavailableException"/>.</param>
/// <param name="prompt">See <see cref="RewriteSentencePrompt"/>.</param>
/// <param name="timeout">From the beginning of an answer; after it, no sentence of the answer is written again.</param>
public sealed class SentenceRewriter(
    IChatCompletionService model, Prompt prompt, TimeSpan timeout, TimeProvider time, ILogger<SentenceRewriter> logger)
{
    // Without a logger: a kernel's traces would repeat what the check keeps from readers.
    private readonly Kernel kernel = new(new ServiceCollection().AddSingleton(model).BuildServiceProvider());
    private readonly KernelFunction function = prompt.ToFunction("rewrite_sentence");

    /// <summary>The hash of the prompt.</summary>
    public string PromptHash => prompt.Hash;

    /// <summary>Begins an answer. The caller disposes what is returned when the answer is complete.</summary>
    public SentenceRewriting Begin(Question question, IReadOnlyList<Evidence> evidence) => new(
        (sentence, check, cancellationToken) => function.InvokeStreamingAsync<StreamingChatMessageContent>(
            kernel, RewriteSentencePrompt.Arguments(question, evidence, sentence, check), cancellationToken),
        prompt.Instructions,
        new(timeout, time),
        logger);
}
