using ChatBot.Core.Feedback;
using ChatBot.Core.Prompts.Cases;

namespace ChatBot.PromptTests;

/// <summary>Makes cases of the answers that readers disliked.</summary>
internal sealed class FeedbackImport(IFeedbackStore store)
{
    private const int PageSize = 500;

    /// <summary>Adds a case for each thumb down that has none yet.</summary>
    /// <param name="folder">The prompt's folder.</param>
    /// <exception cref="Core.Prompts.PromptException">The prompt's cases cannot be read or written.</exception>
    /// <exception cref="Core.Articles.StoreException">The judgements cannot be read.</exception>
    public async Task<FeedbackImported> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var disliked = (await AllAsync(cancellationToken)).Where(judgement => !judgement.IsPositive).ToList();
        var cases = FeedbackCase.Of(disliked);
        var added = FeedbackFile.Add(folder, cases);
        return new(disliked.Count, added, cases.Count - added.Count, disliked.Count(judgement => judgement.Answer.Evidence.Count == 0));
    }

    private async Task<List<AnswerFeedback>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<AnswerFeedback>();
        IReadOnlyList<AnswerFeedback> page;
        do
        {
            page = await store.ListFeedbackAsync(all.Count, PageSize, cancellationToken);
            all.AddRange(page);
        }
        while (page.Count == PageSize);

        return all;
    }
}

/// <summary>What an import brought.</summary>
/// <param name="Disliked">How many thumbs down are stored.</param>
/// <param name="Added">The cases that are new.</param>
/// <param name="Known">How many cases the prompt had already.</param>
/// <param name="WithoutEvidence">How many thumbs down make no case, because nothing was found to answer from.</param>
internal sealed record FeedbackImported(int Disliked, IReadOnlyList<FeedbackCase> Added, int Known, int WithoutEvidence);
