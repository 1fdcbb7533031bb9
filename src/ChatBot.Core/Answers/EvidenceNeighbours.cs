using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Adds to retrieved passages the paragraphs that directly follow the best of them: what goes on there with
/// "He had ..." belongs to the evidence, though it shares no word with the question.</summary>
public sealed class EvidenceNeighbours(IArticleStore articles)
{
    private const int Followed = 2;

    /// <summary>The passages as given, then the paragraphs after the first ones that are not among them, with a score of 0.</summary>
    public async Task<IReadOnlyList<Evidence>> AddAsync(IReadOnlyList<Evidence> evidence, CancellationToken cancellationToken)
    {
        var all = evidence.ToList();
        foreach (var passage in evidence.Take(Followed).Select(found => found.Passage))
        {
            var revision = await articles.FindAsync(passage.ArticleId, passage.Revision, cancellationToken);
            var next = revision is null ? null : Passage.Of(revision).ElementAtOrDefault(passage.Paragraph);
            if (next is not null && !all.Any(known => known.Passage == next))
            {
                all.Add(new(next, 0));
            }
        }

        return all;
    }
}
