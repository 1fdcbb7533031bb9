using ChatBot.Core.Articles;
using ChatBot.Core.Articles.Ingestion;

namespace ChatBot.Core.Tests.Articles;

/// <summary>The article that the program starts with, read from its file.</summary>
public sealed class SeedArticleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Fact]
    public async Task Its_date_language_and_title_are_found()
    {
        var article = await ReadAsync();

        Assert.Equal("2021-06-genf-gipfel-biden-putin", article.Id);
        Assert.Equal(new PartialDate(2021, 6), article.Date);
        Assert.Equal("de", article.Language);
        Assert.Equal("Exakt drei Stunden und 21 Minuten - und damit kürzer als erwartet - hat das Treffen von…", article.Title);
        Assert.Null(article.Url);
    }

    [Fact]
    public async Task Its_ten_paragraphs_stand_under_five_headings()
    {
        var article = await ReadAsync();

        Assert.Equal(Enumerable.Range(1, 10), article.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(
            [
                null,
                "Präsidenten loben konstruktiven Umgang",
                "Botschafter kehren nach Moskau und Washington zurück",
                "Russland und USA planen Gespräche zur Cybersicherheit",
                "Russland und USA planen Gespräche zur Cybersicherheit",
                "Neuer Mechanismus zur Rüstungskontrolle soll für mehr Sicherheit sorgen",
                "Putin verteidigt Umgang mit Nawalny",
                "Putin verteidigt Umgang mit Nawalny",
                "Putin verteidigt Umgang mit Nawalny",
                "Putin verteidigt Umgang mit Nawalny",
            ],
            article.Paragraphs.Select(paragraph => paragraph.Heading));
    }

    [Fact]
    public async Task The_date_is_no_text()
    {
        var article = await ReadAsync();

        Assert.StartsWith("Exakt drei Stunden und 21 Minuten - und damit kürzer als erwartet - hat das Treffen", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_letter_stays_as_it_is_in_the_file()
    {
        var article = await ReadAsync();
        var file = await File.ReadAllTextAsync(Directory.GetFiles(Folder).Single(), TestContext.Current.CancellationToken);

        var lines = article.Paragraphs.SelectMany(paragraph => new[] { paragraph.Heading, paragraph.Text }).OfType<string>().Distinct();
        Assert.Equal(file, " date 2021-06 " + string.Join("\n\n", lines));
    }

    private static async Task<Article> ReadAsync()
    {
        var results = await ArticleReader.ReadAsync(Folder, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        var parsed = ArticleParser.Parse(Assert.Single(results).Source!);
        Assert.Empty(parsed.Problems);
        return parsed.Article!;
    }
}
