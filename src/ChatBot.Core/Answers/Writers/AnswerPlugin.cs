using ChatBot.Core.Prompts;
using ChatBot.Core.Retrieval;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Answers.Writers;

/// <summary>Chooses sentences of the evidence that answer a question.</summary>
/// <returns>Sentences that cite by place in the evidence list, from 1; none when the evidence does not answer.</returns>
public delegate IEnumerable<DraftSentence> ExtractSentences(Question question, Query query, IReadOnlyList<Evidence> evidence);

/// <summary>The kernel plugin with the two ways to answer: <c>write</c>, a prompt for a chat model, and <c>extract</c>, which quotes.</summary>
public static class AnswerPlugin
{
    /// <summary>The plugin's name in the kernel.</summary>
    public const string Name = "answer";

    /// <summary>The function that sends the prompt to the chat model.</summary>
    public const string Write = "write";

    /// <summary>The function that quotes and needs no model.</summary>
    public const string Extract = "extract";

    /// <summary>Builds the plugin.</summary>
    /// <param name="prompt">What <c>write</c> sends; see <see cref="AnswerPrompt.Load"/>.</param>
    /// <param name="extract">What <c>extract</c> does.</param>
    public static KernelPlugin Create(Prompt prompt, ExtractSentences extract) => KernelPluginFactory.CreateFromFunctions(
        Name,
        "Answers a question from retrieved paragraphs.",
        [
            prompt.ToFunction(Write),
            KernelFunctionFactory.CreateFromMethod(
                new SentenceFunction(extract).Invoke, Extract, "Quotes the sentences that answer the question."),
        ]);

    private sealed class SentenceFunction(ExtractSentences extract)
    {
        public IAsyncEnumerable<DraftSentence> Invoke(Question question, Query query, IReadOnlyList<Evidence> evidence) =>
            extract(question, query, evidence).ToAsyncEnumerable();
    }
}
