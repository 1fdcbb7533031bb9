using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;
using Moq;

namespace ChatBot.Core.Tests.Answers;

public sealed class EvidenceNeighboursTests
{
    private static readonly ArticleRevision Revision = new(
        new("a", "Titel", null, null, "de", [.. Enumerable.Range(1, 6).Select(number => new Paragraph(number, null, $"Absatz {number}."))]), 2, true, false);

    private readonly Mock<IArticleStore> store = new(MockBehavior.Strict);

    public EvidenceNeighboursTests() =>
        store.Setup(all => all.FindAsync("a", 2, TestContext.Current.CancellationToken)).ReturnsAsync(Revision);

    [Fact]
    public async Task The_paragraphs_after_the_best_two_come_last_and_score_nothing()
    {
        var evidence = await AddAsync(4, 1, 6);

        Assert.Equal([(4, 1.0), (1, 1.0), (6, 1.0), (5, 0.0), (2, 0.0)], evidence.Select(found => (found.Passage.Paragraph, found.Score)));
    }

    [Fact]
    public async Task What_was_found_anyway_is_not_added_again() => Assert.Equal([1, 2, 3], (await AddAsync(1, 2)).Select(found => found.Passage.Paragraph));

    [Fact]
    public async Task After_the_last_paragraph_comes_none() => Assert.Equal([6], (await AddAsync(6)).Select(found => found.Passage.Paragraph));

    [Fact]
    public async Task Without_evidence_there_is_no_neighbour() => Assert.Empty(await AddAsync());

    [Fact]
    public async Task A_revision_that_the_store_no_longer_has_brings_no_neighbour()
    {
        store.Setup(all => all.FindAsync("a", 2, TestContext.Current.CancellationToken)).ReturnsAsync((ArticleRevision?)null);

        Assert.Single(await AddAsync(1));
    }

    private Task<IReadOnlyList<Evidence>> AddAsync(params int[] paragraphs)
    {
        var passages = Passage.Of(Revision).ToList();
        return new EvidenceNeighbours(store.Object).AddAsync(
            [.. paragraphs.Select(number => new Evidence(passages[number - 1], 1))], TestContext.Current.CancellationToken);
    }
}
