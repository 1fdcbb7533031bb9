using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;
using ChatBot.Web;

namespace ChatBot.Tests.Web;

public sealed class ArticleLinkTests
{
    [Fact]
    public void A_link_names_the_revision_and_the_paragraph() =>
        Assert.Equal("/articles/harbour?rev=2#p7", ArticleLink.To("harbour", 2, 7));

    [Fact]
    public void A_link_without_a_revision_leads_to_the_current_one() =>
        Assert.Equal("/articles/harbour#p7", ArticleLink.To("harbour", paragraph: 7));

    [Theory]
    [InlineData("a/b", "/articles/a%2Fb")]
    [InlineData("what? #1", "/articles/what%3F%20%231")]
    [InlineData("100%2F", "/articles/100%252F")]
    [InlineData("Gespräch", "/articles/Gespr%C3%A4ch")]
    [InlineData("..", "/articles?id=..")]
    [InlineData(".", "/articles?id=.")]
    public void Every_character_of_an_id_is_safe_in_a_link(string id, string link) => Assert.Equal(link, ArticleLink.To(id));

    [Fact]
    public void A_folder_as_an_id_still_takes_a_revision_and_a_quote() =>
        Assert.Equal("/articles?id=..&rev=3&quote=1.0-4#p1", ArticleLink.To("..", 3, 1, new TextRange(0, 4)));

    [Theory]
    [InlineData("opened on Friday", "/articles/harbour?rev=1&quote=2.12-28#p2")]
    [InlineData("was opened", "/articles/harbour?rev=1#p2")]
    public void A_citation_marks_its_quote_where_it_stands_letter_by_letter(string quote, string link)
    {
        var passage = new Passage("harbour", 1, 2, "The harbour opens", null, "The harbour opened on Friday.", null, null, "en");

        Assert.Equal(link, ArticleLink.To(new Citation(1, passage, quote)));
    }

    [Theory]
    [InlineData("/articles/a%2Fb?rev=1", "a/b")]
    [InlineData("/articles/100%252F", "100%2F")]
    [InlineData("http://localhost/articles/x", "x")]
    [InlineData("/about", null)]
    public void A_target_gives_back_its_id(string target, string? id) => Assert.Equal(id, ArticleLink.IdIn(target));
}
