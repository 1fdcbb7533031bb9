using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Writes the sentences of an answer from evidence. What it writes is a draft: nothing of it reaches a reader unchecked.</summary>
public interface IAnswerWriter
{
    /// <summary>A short name that answers and logs show: "extract" or "write".</summary>
    string Name { get; }

    /// <summary>The hash of the prompt it uses; null for a writer without one.</summary>
    string? PromptHash { get; }

    /// <summary>Writes sentence by sentence. No sentence means: the evidence does not answer.</summary>
    /// <param name="question">The question and its conversation.</param>
    /// <param name="query">The question as retrieval saw it.</param>
    /// <param name="evidence">Best first; a draft cites by place in this list, from 1.</param>
    /// <exception cref="WriterUnavailableException">The model behind the writer cannot be reached or does not answer.</exception>
    IAsyncEnumerable<DraftSentence> WriteAsync(
        Question question, Query query, IReadOnlyList<Evidence> evidence, CancellationToken cancellationToken);
}

/// <summary>A sentence as its writer wrote it.</summary>
/// <param name="Text">Without citation marks.</param>
/// <param name="Citations">What it cites; empty when the writer cited nothing.</param>
public sealed record DraftSentence(string Text, IReadOnlyList<DraftCitation> Citations)
{
    /// <summary>Whether its words are those with which the writer's model was instructed.</summary>
    public bool RepeatsInstructions { get; init; }
}

/// <summary>A citation as its writer wrote it.</summary>
/// <param name="Evidence">The place in the evidence list, from 1; may be out of range.</param>
/// <param name="Quote">The words that the writer claims to quote; null when it quotes none and only points to the paragraph.</param>
public sealed record DraftCitation(int Evidence, string? Quote);

/// <summary>The model behind a writer cannot be reached or does not answer.</summary>
public sealed class WriterUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);

/// <summary>The writers of a program.</summary>
/// <param name="First">Answers.</param>
/// <param name="Fallback">Answers when the first one's model is unavailable; needs no model itself. May be the same.</param>
/// <param name="Rewriter">Writes a sentence of the first again that failed the check; null when such a sentence is dropped at once.</param>
/// <param name="Tenants">The writers that answer readers of some tenants in place of the first; null when there are none.</param>
public sealed record AnswerWriters(IAnswerWriter First, IAnswerWriter Fallback, SentenceRewriter? Rewriter = null, TenantWriters? Tenants = null)
{
    /// <summary>The writer that answers a question first.</summary>
    public IAnswerWriter For(Question question) => question.Tenant is { } tenant && Tenants?.ByTenant.GetValueOrDefault(tenant) is { } own ? own : First;
}

/// <summary>The writers of tenants that have a prompt of their own, by the tenant's id.</summary>
public sealed record TenantWriters(IReadOnlyDictionary<string, IAnswerWriter> ByTenant);
