using ChatBot.Core.Answers;
using ChatBot.Core.Articles;

namespace ChatBot.Core.Tests.Answers;

public sealed class WordingTests
{
    private static readonly Wording German = Wording.For("de");
    private static readonly Wording English = Wording.For("en");

    public static TheoryData<PartialDate, string, string> Dates() => new()
    {
        { new(2021, 6, 16), "16. Juni 2021", "16 June 2021" },
        { new(2021, 3), "März 2021", "March 2021" },
        { new(1998), "1998", "1998" },
    };

    [Theory]
    [MemberData(nameof(Dates), DisableDiscoveryEnumeration = true)]
    public void Dates_are_as_exact_as_they_are_known_and_written_as_the_language_writes_them(PartialDate date, string german, string english)
    {
        Assert.Equal(german, German.Date(date));
        Assert.Equal(english, English.Date(date));
    }

    [Fact]
    public void An_article_is_led_in_with_its_date_and_what_its_quotes_are_in()
    {
        Assert.Equal("Im Artikel vom Juni 2021 heißt es:", German.ArticleSays(new(2021, 6), isFirst: true, isForeign: false, "de"));
        Assert.Equal("In einem weiteren Artikel von 1998 heißt es auf Englisch:", German.ArticleSays(new(1998), isFirst: false, isForeign: true, "en"));
        Assert.Equal("The article says:", English.ArticleSays(null, isFirst: true, isForeign: false, "en"));
        Assert.Equal("Another article of June 2021 says, in German:", English.ArticleSays(new(2021, 6), isFirst: false, isForeign: true, "de"));
    }

    [Fact]
    public void Each_language_has_its_quotation_marks()
    {
        Assert.Equal("„gut“", German.Quote("gut"));
        Assert.Equal("“fine”", English.Quote("fine"));
    }

    [Fact]
    public void A_collection_is_described_by_its_topics_and_by_its_size_when_it_has_several_articles()
    {
        Assert.Equal("Der Artikel handelt von: „Cyber“; „Kritik“.", German.About(["Cyber", "Kritik"], 1));
        Assert.Equal("The collection has 250 articles, for example: “Cyber”.", English.About(["Cyber"], 250));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_refusal_says_something_else(string language) =>
        Assert.Equal(
            Enum.GetValues<RefusalReason>().Length,
            Enum.GetValues<RefusalReason>().Select(Wording.For(language).Refuse).Distinct().Count());

    [Fact]
    public void The_refusal_of_a_long_question_names_the_limit()
    {
        Assert.Contains($"{Answerer.LongestQuestion}", German.Refuse(RefusalReason.TooLong), StringComparison.Ordinal);
        Assert.Contains($"{Answerer.LongestQuestion}", English.Refuse(RefusalReason.TooLong), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_is_spoken_to_in_English() => Assert.Same(English, Wording.For("fr"));
}
