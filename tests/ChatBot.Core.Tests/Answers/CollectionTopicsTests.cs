using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;
using Moq;

namespace ChatBot.Core.Tests.Answers;

public sealed class CollectionTopicsTests
{
    private readonly Mock<IArticleStore> store = new(MockBehavior.Strict);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_single_article_is_told_by_its_headings_each_once()
    {
        Holds(Article("a", "Der Gipfel", null, "Cyber", "Cyber", "Kritik"));

        Assert.Equal("The article is about: “Cyber”; “Kritik”.", await new CollectionTopics(store.Object).DescribeAsync("en", Stop));
    }

    [Fact]
    public async Task A_single_article_without_headings_is_told_by_its_title()
    {
        Holds(Article("a", "Der Gipfel", null, null));

        Assert.Equal("Der Artikel handelt von: „Der Gipfel“.", await new CollectionTopics(store.Object).DescribeAsync("de", Stop));
    }

    [Fact]
    public async Task Several_articles_are_told_by_the_titles_of_the_latest_three()
    {
        Holds(Article("a", "Eins", "Kopf"), Article("b", "Zwei", "Kopf"), Article("c", "Drei", "Kopf"), Article("d", "Vier", "Kopf"));

        Assert.Equal(
            "Die Sammlung hat 4 Artikel, zum Beispiel: „Eins“; „Zwei“; „Drei“.", await new CollectionTopics(store.Object).DescribeAsync("de", Stop));
    }

    [Theory]
    [InlineData("de", "Am nächsten kommen die Artikel „Zwei“; „Eins“.")]
    [InlineData("en", "The nearest articles are “Zwei”; “Eins”.")]
    public async Task A_question_without_an_answer_is_offered_the_articles_found_each_once(string language, string offer)
    {
        Holds(Article("a", "Eins", "Kopf"), Article("b", "Zwei", "Kopf"));
        Evidence[] found = [Found("b", "Zwei"), Found("b", "Zwei"), Found("a", "Eins")];

        Assert.Equal(offer, await new CollectionTopics(store.Object).NearestAsync(language, found, Stop));
        Assert.Equal(
            "The nearest article is “Zwei”.", await new CollectionTopics(store.Object).NearestAsync("en", found[..2], Stop));
    }

    [Fact]
    public async Task Where_nothing_was_found_the_collection_is_told()
    {
        Holds(Article("a", "Eins", "Kopf"), Article("b", "Zwei", "Kopf"));

        Assert.Equal(
            "The collection has 2 articles, for example: “Eins”; “Zwei”.", await new CollectionTopics(store.Object).NearestAsync("en", [], Stop));
    }

    private static Evidence Found(string article, string title) => new(TestEvidence.Passage("Text.", article: article) with { Title = title }, 1);

    [Fact]
    public async Task An_empty_collection_is_about_nothing()
    {
        Holds();

        Assert.Null(await new CollectionTopics(store.Object).DescribeAsync("de", Stop));
        Assert.Empty(await new CollectionTopics(store.Object).ListAsync(Stop));
    }

    private static Article Article(string id, string title, params string?[] headings) => new(
        id, title, null, null, "de", [.. headings.Select((heading, index) => new Paragraph(index + 1, heading, "Text."))]);

    private void Holds(params Article[] articles)
    {
        store.Setup(all => all.CountAsync(Stop)).ReturnsAsync(articles.Length);
        store.Setup(all => all.ListAsync(It.IsAny<int>(), It.IsAny<int>(), Stop)).ReturnsAsync((int offset, int count, CancellationToken _) =>
            [.. articles.Skip(offset).Take(count).Select(article => new ArticleSummary(article.Id, 1, article.Title, null, null, "de", article.Paragraphs.Count))]);
        foreach (var article in articles)
        {
            store.Setup(all => all.FindAsync(article.Id, 1, Stop)).ReturnsAsync(new ArticleRevision(article, 1, true, false));
        }
    }
}
