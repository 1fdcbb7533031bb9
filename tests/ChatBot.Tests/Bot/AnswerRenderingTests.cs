using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Bot;
using ChatBot.BotFramework;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Tests.Web;

namespace ChatBot.Tests.Bot;

public sealed class AnswerRenderingTests
{
    private static readonly Article Harbour = TestArticles.Article();
    private static readonly Question Asked = new("Was hebt der Kran?", "de", []);

    private static readonly Answer TwoCitations = TestArticles.Answer(
        Asked, Harbour,
        ("Im Artikel steht: „Its crane lifts forty tons.“", 2, "Its crane lifts forty tons."),
        ("Der Hafen ist offen.", 1, "The harbour opened on Friday."));

    [Fact]
    public void Web_chat_gets_references_of_markdown_with_their_links() => Assert.Equal(
        """
        Im Artikel steht: „Its crane lifts forty tons.“ [1] Der Hafen ist offen. [2]

        > „The harbour opened on Friday.“ [2]

        [1]: https://site.example/harbour/2 "Absatz 2 · The harbour opens"
        [2]: https://site.example/harbour/1 "Absatz 1 · The harbour opens"
        """,
        WebChatAnswer.Render(TwoCitations, "answer-7", Link).Text);

    [Fact]
    public void Web_chat_reads_positions_as_strings_and_the_label_from_the_first_claim()
    {
        var message = Label(WebChatAnswer.Render(TwoCitations, "answer-7", Link));

        Assert.Equal("https://schema.org/Message", (string?)message["type"]);
        Assert.Equal(["1", "2"], message["citation"]!.AsArray().Select(claim => (string?)claim!["position"]));
        Assert.Equal("KI-generiert", (string?)message["citation"]![0]!["claimInterpreter"]!["slogan"]);
        Assert.Null(message["citation"]![1]!["claimInterpreter"]);
    }

    [Fact]
    public void A_citation_without_a_link_is_still_a_citation_in_web_chat() =>
        Assert.Contains("[1]: cite:1 \"", WebChatAnswer.Render(TwoCitations, "answer-7", _ => null).Text, StringComparison.Ordinal);

    [Fact]
    public void Teams_gets_one_label_with_a_claim_for_each_number_in_the_text()
    {
        var rendered = TeamsAnswer.Render(TwoCitations, Link);
        var message = Label(rendered);

        Assert.Equal("AIGeneratedContent", (string?)message["additionalType"]![0]);
        var claims = message["citation"]!.AsArray();
        Assert.Equal([1, 2], claims.Select(claim => (int)claim!["position"]!));
        Assert.All(claims, claim => Assert.Contains($"[{claim!["position"]}]", rendered.Text, StringComparison.Ordinal));
        Assert.Equal("Absatz 2 · The harbour opens", (string?)claims[0]!["appearance"]!["name"]);
        Assert.Equal("Its crane lifts forty tons.", (string?)claims[0]!["appearance"]!["abstract"]);
        Assert.Equal("https://site.example/harbour/2", (string?)claims[0]!["appearance"]!["url"]);
    }

    [Fact]
    public void Teams_gets_no_name_or_abstract_longer_than_it_takes()
    {
        var quote = string.Concat(Enumerable.Repeat("many words 🙂 ", 30)).TrimEnd();
        var article = TestArticles.Article(title: new string('x', 200), paragraphs: quote);
        var document = Label(TeamsAnswer.Render(TestArticles.Answer(Asked, article, ("Ja.", 1, quote)), _ => null))["citation"]![0]!["appearance"]!;

        Assert.InRange(((string)document["name"]!).Length, 60, 80);
        Assert.InRange(((string)document["abstract"]!).Length, 140, 160);
        Assert.EndsWith("…", (string)document["abstract"]!, StringComparison.Ordinal);
        Assert.Null(document["url"]);
    }

    [Theory]
    [InlineData("msteams", "*Das Sprachmodell war nicht erreichbar.*")]
    [InlineData("webchat", "*Das Sprachmodell war nicht erreichbar.*")]
    [InlineData("emulator", "Das Sprachmodell war nicht erreichbar.")]
    public async Task A_notice_about_the_answer_reaches_the_reader_on_every_channel_set_apart_where_it_can_be(string channel, string shown)
    {
        var answer = TwoCitations with { Notice = "Das Sprachmodell war nicht erreichbar." };
        await using var site = await TestSite.StartAsync((_, _) => Task.FromResult(answer), [], Harbour);

        var replies = await site.SendAsync(new JsonObject { ["type"] = "message", ["channelId"] = channel, ["text"] = "Was?" });

        Assert.Contains($"\n\n{shown}", (string?)replies[^1]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_has_no_citations_anywhere()
    {
        var refusal = TwoCitations with
        {
            Sentences = [new("Dazu steht nichts da.", [], CheckResult.NoClaim), new("Der Artikel handelt vom Hafen.", [], CheckResult.NoClaim)],
            Citations = [],
            Refusal = RefusalReason.NoEvidence,
        };

        Assert.Equal("Dazu steht nichts da.\n\nDer Artikel handelt vom Hafen.", WebChatAnswer.Render(refusal, "answer-7", Link).Text);
        Assert.Null(Label(TeamsAnswer.Render(refusal, Link))["citation"]);
        Assert.Equal("Dazu steht nichts da. Der Artikel handelt vom Hafen.", PlainAnswer.Render(refusal, Link).Text);
    }

    [Theory]
    [InlineData("plain words, 3.5 % (so)", "plain words, 3.5 % (so)")]
    [InlineData("[1](javascript:x) *b* `c`", "&#91;1&#93;(javascript:x) &#42;b&#42; &#96;c&#96;")]
    [InlineData("<img src=x>", "&#60;img src&#61;x&#62;")]
    [InlineData("1. Platz", "1&#46; Platz")]
    [InlineData("- so", "&#45; so")]
    [InlineData("Platz 1. - so", "Platz 1. - so")]
    [InlineData("  a\n\n# b\u0000", "a &#35; b")]
    [InlineData("www.example.com, http://a.example: me@a.example", "www&#46;example.com, http&#58;//a.example: me&#64;a.example")]
    [InlineData("", "")]
    public void Text_in_markdown_stays_text(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    private static string Link(Citation citation) => $"https://site.example/{citation.Passage.ArticleId}/{citation.Passage.Paragraph}";

    private static JsonObject Label(Activity activity) =>
        JsonSerializer.SerializeToNode(Assert.Single(activity.Entities!), ActivityJson.Options)!.AsObject();
}
