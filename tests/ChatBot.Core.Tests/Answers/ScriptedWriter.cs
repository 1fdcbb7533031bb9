using System.Runtime.CompilerServices;
using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;
using Moq;

namespace ChatBot.Core.Tests.Answers;

/// <summary>A writer that writes what the test says, and keeps what it was given.</summary>
internal sealed class ScriptedWriter
{
    private readonly Mock<IAnswerWriter> writer = new(MockBehavior.Strict);

    /// <param name="drafts">What it writes, given the evidence.</param>
    /// <param name="failure">What it throws afterwards; null when it ends well.</param>
    public ScriptedWriter(string name, string? promptHash, Func<IReadOnlyList<Evidence>, IEnumerable<DraftSentence>> drafts, Exception? failure = null)
    {
        writer.SetupGet(one => one.Name).Returns(name);
        writer.SetupGet(one => one.PromptHash).Returns(promptHash);
        writer.Setup(one => one.WriteAsync(It.IsAny<Question>(), It.IsAny<Query>(), It.IsAny<IReadOnlyList<Evidence>>(), It.IsAny<CancellationToken>()))
            .Returns((Question _, Query _, IReadOnlyList<Evidence> evidence, CancellationToken cancellationToken) =>
            {
                Evidence = evidence;
                return WriteAsync(drafts(evidence), failure, cancellationToken);
            });
    }

    public IAnswerWriter Writer => writer.Object;

    /// <summary>The evidence it was given; null when nobody asked it.</summary>
    public IReadOnlyList<Evidence>? Evidence { get; private set; }

    private static async IAsyncEnumerable<DraftSentence> WriteAsync(
        IEnumerable<DraftSentence> drafts, Exception? failure, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var draft in drafts)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return draft;
        }

        if (failure is not null)
        {
            throw failure;
        }
    }
}
