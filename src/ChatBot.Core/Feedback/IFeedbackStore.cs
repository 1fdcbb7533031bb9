using ChatBot.Core.Articles;

namespace ChatBot.Core.Feedback;

/// <summary>Keeps the answers that were given for a while, so that a judgement that comes later finds its answer, and every judgement,
/// with its answer, for good. Every member throws <see cref="StoreException"/> when the store cannot be read or written.</summary>
public interface IFeedbackStore
{
    /// <summary>How long an answer is kept for the sake of a judgement.</summary>
    static readonly TimeSpan AnswerLifetime = TimeSpan.FromDays(30);

    /// <summary>The most answers that are kept; beyond it the oldest go.</summary>
    const int MaxAnswers = 10_000;

    /// <summary>Keeps an answer, and forgets those that are older than it by <see cref="AnswerLifetime"/> or are too many.</summary>
    Task SaveAnswerAsync(GivenAnswer answer, CancellationToken cancellationToken);

    /// <summary>The answer of this conversation whose own id, or whose message's id, is <paramref name="id"/>; null when it is not kept.</summary>
    Task<GivenAnswer?> FindAnswerAsync(string conversation, string id, CancellationToken cancellationToken);

    /// <summary>The last answer of this conversation; null when none is kept.</summary>
    Task<GivenAnswer?> FindLastAnswerAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>Keeps a judgement, in the place of an earlier one of the same answer by the same sender.</summary>
    Task SaveFeedbackAsync(AnswerFeedback feedback, CancellationToken cancellationToken);

    /// <summary>The judgements in the order in which their answers were first judged.</summary>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">The most to return.</param>
    Task<IReadOnlyList<AnswerFeedback>> ListFeedbackAsync(int offset, int count, CancellationToken cancellationToken);
}
