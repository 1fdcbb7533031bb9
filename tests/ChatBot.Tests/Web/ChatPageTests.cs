using System.Net;
using System.Text.RegularExpressions;
using ChatBot.Core.Articles;

namespace ChatBot.Tests.Web;

public sealed partial class ChatPageTests
{
    [Fact]
    public async Task The_page_lists_the_articles_with_links_to_them()
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article("ports/harbour"), TestArticles.Article("crane", "A new crane"));

        var (_, html) = await site.GetAsync("/");

        Assert.Contains("href=\"/articles/ports%2Fharbour\"", html, StringComparison.Ordinal);
        Assert.Contains("A new crane", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starter_questions_come_from_the_headings_of_the_newest_articles_in_turn()
    {
        await using var site = await TestSite.StartAsync(
            new Article("old", "Old", new PartialDate(2020), null, "en", [new(1, "Storms", "Text."), new(2, "Floods", "Text.")]),
            new Article("new", "New", new PartialDate(2024), null, "en", [new(1, "Cranes", "Text."), new(2, "Ships", "Text.")]));

        var (_, english) = await site.GetAsync("/");
        var (_, german) = await site.GetAsync("/", "de");

        Assert.Equal(["What does it say about “Cranes”?", "What does it say about “Storms”?", "What does it say about “Ships”?"], Starters(english));
        Assert.Equal("Was steht da zu „Cranes“?", Starters(german)[0]);
    }

    [Fact]
    public async Task An_article_without_headings_is_asked_about_by_its_title()
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article());

        var (_, html) = await site.GetAsync("/");

        Assert.Equal(["What does it say about “The harbour opens”?"], Starters(html));
    }

    [Fact]
    public async Task An_empty_collection_says_how_to_fill_it()
    {
        await using var site = await TestSite.StartAsync();

        var (response, html) = await site.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("There are no articles yet.", html, StringComparison.Ordinal);
        Assert.Empty(Starters(html));
    }

    [Fact]
    public async Task A_large_collection_is_listed_page_by_page()
    {
        await using var site = await TestSite.StartAsync(
            [.. Enumerable.Range(1, 130).Select(number => TestArticles.Article($"a{number}", $"Article {number}"))]);

        var (_, chat) = await site.GetAsync("/");
        var (_, first) = await site.GetAsync("/articles");
        var (_, second) = await site.GetAsync("/articles?page=2");

        Assert.Contains("All 130 articles", chat, StringComparison.Ordinal);
        Assert.Equal(12, chat.Split("href=\"/articles/").Length - 1);
        Assert.Equal(100, first.Split("href=\"/articles/").Length - 1);
        Assert.Contains("rel=\"next\"", first, StringComparison.Ordinal);
        Assert.Equal(30, second.Split("href=\"/articles/").Length - 1);
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_allows_only_own_scripts_and_a_new_nonce_each_time()
    {
        await using var site = await TestSite.StartAsync();

        var first = Assert.Single((await site.GetAsync("/")).Response.Headers.GetValues("Content-Security-Policy"));
        var second = Assert.Single((await site.GetAsync("/")).Response.Headers.GetValues("Content-Security-Policy"));

        Assert.Matches("; script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='; style-src ", first);
        Assert.Contains("default-src 'none';", first, StringComparison.Ordinal);
        Assert.DoesNotContain("http", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("", "frame-ancestors 'self'")]
    [InlineData("https://news.example, https://bücher.example:8443/", "frame-ancestors 'self' https://news.example https://xn--bcher-kva.example:8443")]
    public async Task Only_the_allowed_origins_may_show_the_pages_in_a_frame(string origins, string expected)
    {
        await using var site = await TestSite.StartAsync(
            (question, _) => throw new InvalidOperationException(question.Text), [$"--DirectLine:AllowedOrigins={origins}"], TestArticles.Article());

        foreach (var target in (string[])["/", "/embed", "/articles/harbour", "/articles", "/articles/nowhere"])
        {
            var (response, _) = await site.GetAsync(target);

            Assert.EndsWith(expected, Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_for_a_frame_has_the_chat_only_in_the_language_and_colours_that_the_frame_wants()
    {
        await using var site = await TestSite.StartAsync(TestArticles.Article());

        var (_, html) = await site.GetAsync("/embed?language=de&color-scheme=dark");

        Assert.Contains("<html lang=\"de\" data-color-scheme=\"dark\">", html, StringComparison.Ordinal);
        Assert.Contains("id=\"chat\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("article-lines", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_names_its_scripts_and_styles_by_their_content_so_that_browsers_may_keep_them()
    {
        await using var site = await TestSite.StartAsync();

        var (_, html) = await site.GetAsync("/");
        var named = Assets().Matches(html).Select(match => match.Groups[1].Value).Distinct().ToArray();

        Assert.True(named.Length >= 9, html);
        foreach (var target in named)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(target)).Response.StatusCode);
        }

        Assert.DoesNotContain("=\"/chat.js\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"/site.css\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed.js", "text/javascript")]
    [InlineData("/site.css", "text/css")]
    [InlineData("/chat.js", "text/javascript")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task What_the_page_loads_is_served(string target, string type)
    {
        await using var site = await TestSite.StartAsync();

        var (response, text) = await site.GetAsync(target);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(text);
    }

    [GeneratedRegex("\"(/[a-z./-]+\\.[a-z0-9]{10}\\.(?:js|css|svg))\"")]
    private static partial Regex Assets();

    private static List<string> Starters(string html) =>
        [.. html.Split("class=\"starter\" disabled>").Skip(1).Select(part => WebUtility.HtmlDecode(part.Split("</button>")[0]))];
}
