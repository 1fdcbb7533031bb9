using System.Net;
using ChatBot.Core.Articles;
using ChatBot.Web;

namespace ChatBot.Tests.Web;

public sealed class ReaderPageTests
{
    [Fact]
    public async Task An_article_shows_title_date_headings_and_numbered_paragraphs()
    {
        await using var site = await TestSite.StartAsync(new Article(
            "gipfel", "Das Treffen am See", new PartialDate(2021, 6), null, "de",
            [new(1, null, "Erster Absatz."), new(2, "Die Ergebnisse", "Zweiter Absatz."), new(3, "Die Ergebnisse", "Dritter Absatz.")]));

        var (response, html) = await site.GetAsync("/articles/gipfel");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<h1 lang=\"de\">Das Treffen am See</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2021-06\">June 2021</time>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("Die Ergebnisse</h2>").Length);
        Assert.Contains("id=\"p3\"", html, StringComparison.Ordinal);
        Assert.Contains("class=\"text\" lang=\"de\"", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", "de")]
    [InlineData("fr,en;q=0.8,de;q=0.9", "de")]
    [InlineData("de;q=0,en", "en")]
    [InlineData("fr", "en")]
    public async Task The_page_speaks_the_language_of_the_browser(string accepted, string language)
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article());

        var (_, html) = await site.GetAsync("/articles/harbour", accepted);

        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains(language == "de" ? "3. Mai 2024" : "3 May 2024", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a/../b")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("%2F")]
    [InlineData("100% sure?")]
    [InlineData("#1&rev=9")]
    [InlineData("Zürich/日本 🙂")]
    [InlineData("C:\\articles\\one")]
    [InlineData("+ +")]
    public async Task An_article_opens_whatever_its_id_is_made_of(string id)
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article(id));

        var (response, html) = await site.GetAsync(ArticleLink.To(id, 1));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("The harbour opened on Friday.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/nowhere")]
    [InlineData("/articles/harbour?rev=2")]
    [InlineData("/articles/harbour?rev=0")]
    [InlineData("/articles/harbour?rev=first")]
    [InlineData("/articles/harbour/")]
    [InlineData("/articles/x/../harbour")]
    [InlineData("/articles?id=")]
    public async Task What_the_collection_does_not_have_is_not_found(string target)
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article());

        var (response, html) = await site.GetAsync(target);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("No such article", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_revision_says_so_and_leads_to_the_current_one()
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article(), TestArticles.Article(paragraphs: "The harbour stays closed."));

        var (_, earlier) = await site.GetAsync("/articles/harbour?rev=1");
        var (_, current) = await site.GetAsync("/articles/harbour?rev=2");

        Assert.Contains("The harbour opened on Friday.", earlier, StringComparison.Ordinal);
        Assert.Contains("This is an earlier version", earlier, StringComparison.Ordinal);
        Assert.Contains("The harbour stays closed.", current, StringComparison.Ordinal);
        Assert.DoesNotContain("This is an earlier version", current, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_article_still_opens_and_says_so()
    {
        await using var site = await TestSite.StartAsync();
        await site.Store.SaveAsync([TestArticles.Article()], "/news", CancellationToken.None);
        await site.Store.WithdrawMissingAsync("/news", new HashSet<string>(), CancellationToken.None);

        var (response, html) = await site.GetAsync("/articles/harbour?rev=1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("was withdrawn", html, StringComparison.Ordinal);
        Assert.Contains("The harbour opened on Friday.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.4-18", "The <mark>harbour opened</mark> on Friday.")]
    [InlineData("1.0-29", "<p><mark>The harbour opened on Friday.</mark></p>")]
    [InlineData("1.4-400", "<p>The harbour opened on Friday.</p>")]
    [InlineData("1.18-4", "<p>The harbour opened on Friday.</p>")]
    [InlineData("9.4-18", "<p>The harbour opened on Friday.</p>")]
    [InlineData("1.4--18", "<p>The harbour opened on Friday.</p>")]
    [InlineData("nonsense", "<p>The harbour opened on Friday.</p>")]
    public async Task The_quoted_words_are_marked_if_the_paragraph_has_them(string quote, string expected)
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article());

        var (_, html) = await site.GetAsync($"/articles/harbour?rev=1&quote={quote}");

        Assert.Contains(expected, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_that_cuts_a_character_in_half_marks_nothing()
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article(paragraphs: "🙂🙂"));

        var (_, html) = await site.GetAsync("/articles/harbour?quote=1.1-3");

        Assert.DoesNotContain("<mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_an_article_is_text()
    {
        const string Hostile = "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) &lt;";
        await using var site = await TestSite.StartAsync(
            new Article("bad", Hostile, null, "javascript:alert(1)", "en", [new(1, Hostile, Hostile)]));

        foreach (var target in (string[])["/articles/bad", "/articles", "/"])
        {
            var (_, html) = await site.GetAsync(target);

            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_reader_page_allows_no_script_at_all()
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article());

        var (response, html) = await site.GetAsync("/articles/harbour");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }
}
