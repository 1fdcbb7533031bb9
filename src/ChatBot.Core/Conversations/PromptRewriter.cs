using System.Text;
using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Prompts;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Conversations;

/// <summary>Lets a chat model turn a follow-up into a question of its own.</summary>
/// <param name="kernel">A kernel with a chat model that reports its failures as <see cref="WriterUnavailableException"/>.</param>
/// <param name="prompt">See <see cref="RewriteQuestionPrompt"/>.</param>
/// <param name="rules">What is used when the model wrote something that nobody asked.</param>
/// <param name="guard">What tells.</param>
public sealed class PromptRewriter(Kernel kernel, Prompt prompt, RuleRewriter rules, RewriteGuard guard)
{
    private readonly KernelFunction function = prompt.ToFunction("rewrite_question");

    /// <summary>The hash of the prompt.</summary>
    public string PromptHash => prompt.Hash;

    /// <summary>The model's question, or that of the rules when the model's does not hold.</summary>
    /// <exception cref="WriterUnavailableException">The model cannot be reached or does not answer.</exception>
    public async Task<string> RewriteAsync(Question question, CancellationToken cancellationToken)
    {
        var written = new StringBuilder();
        await foreach (var chunk in function.InvokeStreamingAsync<StreamingChatMessageContent>(kernel, RewriteQuestionPrompt.Arguments(question), cancellationToken))
        {
            written.Append(chunk.Content);
        }

        var text = DraftText.WithoutThinking(written.ToString()).Trim().Trim('"', '“', '”', '„', '«', '»', ' ');
        return guard.Allows(question, text) ? text : rules.Rewrite(question);
    }
}
