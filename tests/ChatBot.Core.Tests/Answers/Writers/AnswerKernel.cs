using System.Runtime.CompilerServices;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Prompts;
using ChatBot.Core.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Moq;

namespace ChatBot.Core.Tests.Answers.Writers;

/// <summary>A kernel with the shipped prompt and a scripted chat model, which keeps what it was sent.</summary>
internal sealed class AnswerKernel
{
    private readonly Mock<IChatCompletionService> model = new(MockBehavior.Strict);

    public AnswerKernel(ExtractSentences? extract = null)
    {
        Prompt = AnswerPrompt.Load(Path.Combine(AppContext.BaseDirectory, "prompts", "answer"));
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(model.Object);
        builder.Plugins.Add(AnswerPlugin.Create(Prompt, extract ?? ((_, _, _) => [])));
        Kernel = builder.Build();
    }

    public Prompt Prompt { get; }

    public Kernel Kernel { get; }

    public ChatHistory Sent { get; private set; } = [];

    public static IReadOnlyList<Evidence> Evidence(params string[] paragraphs) => [.. paragraphs.Select((text, index) =>
        new Evidence(new("genf", 1, index + 1, "Der Gipfel", "Cyber", text, new(2021, 6), null, "de"), 1.0 / (index + 1)))];

    public static Query Query(string text) => new(text, "en", []);

    public AnswerKernel Streams(params StreamingChatMessageContent[] chunks) => Streams(null, chunks);

    public AnswerKernel Streams(Exception? failure, params StreamingChatMessageContent[] chunks)
    {
        model.Setup(service => service.GetStreamingChatMessageContentsAsync(
                It.IsAny<ChatHistory>(), It.IsAny<PromptExecutionSettings>(), It.IsAny<Kernel>(), It.IsAny<CancellationToken>()))
            .Returns((ChatHistory sent, PromptExecutionSettings _, Kernel _, CancellationToken cancellationToken) =>
            {
                Sent = sent;
                return Stream(failure, chunks, cancellationToken);
            });
        return this;
    }

    public static StreamingChatMessageContent Chunk(string text, string? finishReason = null) => new(
        AuthorRole.Assistant, text, metadata: new Dictionary<string, object?> { ["FinishReason"] = finishReason });

    private static async IAsyncEnumerable<StreamingChatMessageContent> Stream(
        Exception? failure, StreamingChatMessageContent[] chunks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var chunk in chunks)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return chunk;
        }

        if (failure is not null)
        {
            throw failure;
        }
    }
}
