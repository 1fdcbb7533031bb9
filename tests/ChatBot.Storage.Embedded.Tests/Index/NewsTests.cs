using ChatBot.Core.Articles;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Storage.Embedded.Tests.Index;

/// <summary>Questions about a time, asked on Wednesday, 24 June 2026.</summary>
public sealed class NewsTests : IAsyncLifetime
{
    private const string Text = "Der Stadtrat von Lindau beriet über den Umbau des Hafens.";

    private readonly Collection collection = new() { Time = new FakeTimeProvider(new DateTimeOffset(2026, 6, 24, 12, 0, 0, TimeSpan.Zero)) };

    public async ValueTask InitializeAsync()
    {
        // In the order of years: what comes first without a date in the question is the latest.
        string[] dates = ["2019-03-05", "2021-06", "2024-06-16", "2025-03-20", "2025-11-02", "2026-03-10", "2026-04-20", "2026-05-12", "2026-06-17", "2026-06-23"];
        await collection.SaveAsync([.. dates.Select(date => Collection.Article(date, "Hafen", Text) with { Date = Parse(date) })]);
        await collection.SaveAsync(Collection.Article("undated", "Hafen", Text));
        await collection.CatchUpAsync();
    }

    public ValueTask DisposeAsync()
    {
        collection.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("Was beriet der Stadtrat von Lindau?", "de", "2026-06-23")]
    [InlineData("Was beriet der Stadtrat gestern?", "de", "2026-06-23")]
    [InlineData("Was beriet der Stadtrat letzte Woche?", "de", "2026-06-17")]
    [InlineData("Was beriet der Stadtrat vor einer Woche?", "de", "2026-06-17")]
    [InlineData("Was beriet der Stadtrat im vergangenen Monat?", "de", "2026-05-12")]
    [InlineData("Was beriet der Stadtrat vor zwei Monaten?", "de", "2026-04-20")]
    [InlineData("Was beriet der Stadtrat letztes Jahr?", "de", "2025-11-02")]
    [InlineData("Was beriet der Stadtrat im Juni 2021?", "de", "2021-06")]
    [InlineData("Was beriet der Stadtrat im November?", "de", "2025-11-02")]
    [InlineData("Was beriet der Stadtrat am 16. Juni 2024?", "de", "2024-06-16")]
    [InlineData("Was beriet der Stadtrat am 16.6.2024?", "de", "2024-06-16")]
    [InlineData("Was beriet der Stadtrat 2019?", "de", "2019-03-05")]
    [InlineData("What did the Stadtrat of Lindau discuss yesterday?", "en", "2026-06-23")]
    [InlineData("What did the Stadtrat of Lindau discuss last week?", "en", "2026-06-17")]
    [InlineData("What did the Stadtrat of Lindau discuss two months ago?", "en", "2026-04-20")]
    [InlineData("What did the Stadtrat of Lindau discuss last year?", "en", "2025-11-02")]
    [InlineData("What did the Stadtrat of Lindau discuss in June 2021?", "en", "2021-06")]
    [InlineData("What did the Stadtrat of Lindau discuss on June 16, 2024?", "en", "2024-06-16")]
    [InlineData("What did the Stadtrat of Lindau discuss in 2019?", "en", "2019-03-05")]
    public async Task The_latest_article_of_the_time_asked_for_comes_first(string question, string language, string article) =>
        Assert.Equal($"{article}#1", (await collection.SearchAsync(question, language))[0]);

    [Theory]
    [InlineData("Was beriet der Stadtrat seit März?", "de")]
    [InlineData("What did the Stadtrat of Lindau discuss since March?", "en")]
    public async Task Since_a_month_reaches_from_the_last_one_of_that_name_until_today(string question, string language) =>
        Assert.Equal(
            ["2026-06-23#1", "2026-06-17#1", "2026-05-12#1", "2026-04-20#1", "2026-03-10#1", "undated#1"],
            (await collection.SearchAsync(question, language)).Take(6));

    [Fact]
    public async Task An_article_without_a_date_comes_after_those_of_the_time_and_before_those_of_another() =>
        Assert.Equal(["2019-03-05#1", "undated#1", "2026-06-23#1"], (await collection.SearchAsync("Was beriet der Stadtrat 2019?")).Take(3));

    [Theory]
    [InlineData("May the council march on?")]
    [InlineData("Was beriet der Stadtrat am 31. Februar 2021?")]
    [InlineData("gestern")]
    [InlineData("last 999 years")]
    public async Task What_is_no_date_and_nothing_but_a_date_are_harmless(string question) =>
        Assert.InRange((await collection.SearchAsync(question)).Count, 0, 11);

    private static PartialDate Parse(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
