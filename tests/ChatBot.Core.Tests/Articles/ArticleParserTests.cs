using ChatBot.Core.Articles;

namespace ChatBot.Core.Tests.Articles;

public sealed class ArticleParserTests
{
    [Theory]
    [InlineData("date 2021-06 Der Text.", "2021-06", "Der Text.")]
    [InlineData(" date 2021-06-16 Der Text.", "2021-06-16", "Der Text.")]
    [InlineData("\uFEFFdate 2021\nDer Text.", "2021", "Der Text.")]
    [InlineData("date: 2021-06\r\n\r\nDer Text.", "2021-06", "Der Text.")]
    [InlineData("Das Datum. date 2021-06", null, "Das Datum. date 2021-06")]
    [InlineData("date 20210 ist keines.", null, "date 20210 ist keines.")]
    public void A_date_at_the_start_of_the_first_line_is_taken_off(string text, string? date, string paragraph)
    {
        var article = Parse(text);

        Assert.Equal(date, article.Date?.ToString());
        Assert.Equal(paragraph, Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void A_date_that_does_not_exist_stays_in_the_text_and_is_noted()
    {
        var parsed = ArticleParser.Parse(Source("date 2021-13 Der Text."));

        Assert.Null(parsed.Article!.Date);
        Assert.Equal("date 2021-13 Der Text.", parsed.Article.Paragraphs[0].Text);
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(ProblemSeverity.Note, problem.Severity);
        Assert.Contains("2021-13", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("YYYY-MM", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_came_with_the_source_wins_over_the_texts()
    {
        var parsed = ArticleParser.Parse(Source("date 2021-06 Der Text.") with { Date = new PartialDate(1999) });

        Assert.Equal(new PartialDate(1999), parsed.Article!.Date);
        Assert.Equal("Der Text.", parsed.Article.Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("One.\n\nTwo.")]
    [InlineData("One.\r\n\r\nTwo.")]
    [InlineData("One.\n \t \nTwo.")]
    [InlineData("\n\n  One.  \n\n\n\n\u00A0\nTwo.\n\n")]
    [InlineData("One.\r\rTwo.")]
    [InlineData("One.\n\n* * *\n\nTwo.")]
    [InlineData("One.\n---\nTwo.")]
    public void Blank_lines_and_rules_separate_paragraphs(string text) =>
        Assert.Equal([(1, "One."), (2, "Two.")], Parse(text).Paragraphs.Select(paragraph => (paragraph.Number, paragraph.Text)));

    [Fact]
    public void Line_breaks_become_spaces_and_all_else_stays()
    {
        var article = Parse("„Ja“ – sagte er -\nund  ging… Weiße\u00A0Häuser 👍 <b>fett</b>\r\nDer Rest.");

        Assert.Equal("„Ja“ – sagte er - und  ging… Weiße\u00A0Häuser 👍 <b>fett</b> Der Rest.", Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void Control_characters_become_spaces() =>
        Assert.Equal("Eins zwei.", Assert.Single(Parse("Eins\u0000zwei.\u0007").Paragraphs).Text);

    [Fact]
    public void A_short_block_without_a_closing_mark_heads_what_follows()
    {
        var article = Parse("Erster Satz.\n\nDie Reaktionen\n\nZweiter Satz.\n\nDritter Satz.\n\nAusblick\n\nVierter Satz.");

        Assert.Equal(
            [(null, "Erster Satz."), ("Die Reaktionen", "Zweiter Satz."), ("Die Reaktionen", "Dritter Satz."), ("Ausblick", "Vierter Satz.")],
            article.Paragraphs.Select(paragraph => (paragraph.Heading, paragraph.Text)));
    }

    [Theory]
    [InlineData("Er sagte Ja.")]
    [InlineData("Er sagte „Ja!“")]
    [InlineData("Was nun?")]
    [InlineData("Er sagte:")]
    [InlineData("Und dann …")]
    [InlineData("Das steht fest.[1]")]
    [InlineData("(Mehr dazu morgen.)")]
    [InlineData("- ein Punkt einer Liste")]
    [InlineData("• ein Punkt einer Liste")]
    [InlineData("Eine Zeile\nund noch eine")]
    [InlineData("1 234")]
    public void A_block_that_reads_like_text_is_a_paragraph(string block) =>
        Assert.Equal(3, Parse($"Erster Satz.\n\n{block}\n\nLetzter Satz.").Paragraphs.Count);

    [Fact]
    public void A_long_block_without_a_closing_mark_is_a_paragraph() =>
        Assert.Equal(3, Parse($"Erster Satz.\n\n{string.Join(' ', Enumerable.Repeat("Wort", 30))}\n\nLetzter Satz.").Paragraphs.Count);

    [Fact]
    public void A_heading_and_a_subheading_are_joined() =>
        Assert.Equal("Politik – Ausland", Parse("Erster Satz.\n\nPolitik\n\nAusland\n\nLetzter Satz.").Paragraphs[1].Heading);

    [Fact]
    public void Three_short_blocks_in_a_row_are_a_list_of_paragraphs()
    {
        var article = Parse("Sie kauften ein.\n\nMilch\n\nEier\n\nBrot\n\nDann gingen sie.");

        Assert.Equal(["Sie kauften ein.", "Milch", "Eier", "Brot", "Dann gingen sie."], article.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.All(article.Paragraphs, paragraph => Assert.Null(paragraph.Heading));
    }

    [Fact]
    public void A_short_block_at_the_end_is_a_paragraph()
    {
        var last = Parse("Erster Satz.\n\nAusblick\n\nZweiter Satz.\n\nDer Autor ist Abgeordneter").Paragraphs[^1];

        Assert.Equal((3, "Ausblick", "Der Autor ist Abgeordneter"), (last.Number, last.Heading, last.Text));
    }

    [Theory]
    [InlineData("== Die Lage ==")]
    [InlineData("==Die Lage==")]
    [InlineData("## Die Lage")]
    [InlineData("## Die Lage ##")]
    public void A_marked_heading_needs_no_blank_line(string heading)
    {
        var article = Parse($"Erster Satz.\n{heading}\nZweiter Satz.\nNoch einer.\n\nDritter Satz.");

        Assert.Equal(
            [(null, "Erster Satz."), ("Die Lage", "Zweiter Satz. Noch einer."), ("Die Lage", "Dritter Satz.")],
            article.Paragraphs.Select(paragraph => (paragraph.Heading, paragraph.Text)));
    }

    [Fact]
    public void A_line_under_a_line_marks_a_heading() =>
        Assert.Equal([null, "Die Lage"], Parse("Erster Satz.\n\nDie Lage\n--------\nZweiter Satz.").Paragraphs.Select(paragraph => paragraph.Heading));

    [Fact]
    public void Marked_headings_nest_until_one_of_the_same_or_a_higher_level()
    {
        var article = Parse("Anfang.\n\n== Geschichte ==\n\n=== Mittelalter ===\n\nA.\n\n=== Neuzeit ===\nB.\n\n== Wirtschaft ==\nC.");

        Assert.Equal(
            [null, "Geschichte – Mittelalter", "Geschichte – Neuzeit", "Wirtschaft"],
            article.Paragraphs.Select(paragraph => paragraph.Heading));
    }

    [Fact]
    public void A_marked_heading_that_heads_nothing_is_a_paragraph()
    {
        var article = Parse("Anfang.\n\n== Leer ==\n\n== Wirtschaft ==\nC.\n\n== Ende ==");

        Assert.Equal([(null, "Anfang."), (null, "Leer"), ("Wirtschaft", "C."), (null, "Ende")],
            article.Paragraphs.Select(paragraph => (paragraph.Heading, paragraph.Text)));
    }

    [Fact]
    public void A_hash_without_a_space_is_no_heading() =>
        Assert.Equal("#FreeNavalny war überall zu lesen.", Parse("#FreeNavalny war überall zu lesen.").Paragraphs[0].Text);

    [Theory]
    [InlineData("Kanye West: Rapper ändert seinen Namen in Ye\n\nDer Rapper ändert seinen Namen.", "Kanye West: Rapper ändert seinen Namen in Ye")]
    [InlineData("# Der Gipfel\n\nEr begann.\n\n## Ende\n\nEr endete.", "Der Gipfel")]
    [InlineData("= Der Gipfel =\nEr begann.", "Der Gipfel")]
    [InlineData("Der Gipfel\n==========\nEr begann.", "Der Gipfel")]
    [InlineData("date 2021-06\nDer Gipfel\n\nEr begann.", "Der Gipfel")]
    public void A_headline_in_front_is_the_title_and_no_paragraph(string text, string title)
    {
        var article = Parse(text);

        Assert.Equal(title, article.Title);
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Text == title || paragraph.Heading == title);
    }

    [Fact]
    public void A_headline_may_be_longer_than_a_heading()
    {
        const string Headline = "Lindsey Graham und John Kennedy äußern sich im Nachrichtenmagazin „60 Minutes“, ob die Untersuchung des FBI ihre Meinung ändern könnte";

        var article = Parse($"{Headline}\n\nDer Text.");

        Assert.Equal(Headline, article.Title);
        Assert.Equal("Der Text.", Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void The_first_of_several_equal_sections_is_no_title()
    {
        var article = Parse("## Anfang\n\nEr begann um neun.\n\n## Ende\n\nEr endete um zwölf.");

        Assert.Equal("Er begann um neun.", article.Title);
        Assert.Equal(["Anfang", "Ende"], article.Paragraphs.Select(paragraph => paragraph.Heading));
    }

    [Fact]
    public void A_title_that_came_with_the_source_makes_the_first_short_block_a_heading()
    {
        var article = ArticleParser.Parse(Source("Die Lage\n\nDer Text.") with { Title = " Der\n Gipfel " }).Article!;

        Assert.Equal("Der Gipfel", article.Title);
        Assert.Equal(("Die Lage", "Der Text."), (article.Paragraphs[0].Heading, article.Paragraphs[0].Text));
    }

    [Fact]
    public void A_title_that_the_text_repeats_is_said_once()
    {
        var article = ArticleParser.Parse(Source("Der Gipfel\n\nDer Text.") with { Title = "Der Gipfel" }).Article!;

        Assert.Equal((null, "Der Text."), (Assert.Single(article.Paragraphs).Heading, article.Paragraphs[0].Text));
    }

    [Theory]
    [InlineData("Er kam um 9 Uhr. Dann ging er.", "Er kam um 9 Uhr.")]
    [InlineData("Nur drei Worte", "Nur drei Worte")]
    public void Without_a_headline_the_title_is_the_first_sentence(string text, string title) =>
        Assert.Equal(title, Parse(text).Title);

    [Fact]
    public void A_long_first_sentence_is_cut_at_a_word()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("Wortfolge,", 30)) + " Ende.";

        var title = Parse(sentence).Title;

        Assert.InRange(title.Length, 80, 100);
        Assert.EndsWith("Wortfolge…", title, StringComparison.Ordinal);
        Assert.StartsWith(title[..^1], sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_endless_word_is_cut_between_characters()
    {
        var title = Parse(string.Concat(Enumerable.Repeat("👍", 200)) + " Ende.").Title;

        Assert.InRange(title.Length, 90, 100);
        Assert.Equal(title, title.Normalize());
    }

    [Theory]
    [InlineData("Der Gipfel in Genf dauerte nicht so lange, wie man erwartet hatte.", null, "de")]
    [InlineData("The summit in Geneva did not last as long as people had expected.", null, "en")]
    [InlineData("The summit in Geneva did not last as long as people had expected.", "de", "de")]
    [InlineData("123 456", null, "de")]
    public void The_language_is_the_given_one_or_that_of_the_text(string text, string? given, string expected) =>
        Assert.Equal(expected, ArticleParser.Parse(Source(text) with { Language = given }).Article!.Language);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u200B\n ")]
    [InlineData("date 2021-06")]
    [InlineData("* * *")]
    public void A_source_without_text_is_no_article(string text)
    {
        var parsed = ArticleParser.Parse(Source(text));

        Assert.Null(parsed.Article);
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal((ProblemSeverity.Error, "a"), (problem.Severity, problem.ArticleId));
        Assert.StartsWith("a.txt: has no text.", problem.ToString(), StringComparison.Ordinal);
    }

    private static ArticleSource Source(string text) => new("a", text, new("a.txt"));

    private static Article Parse(string text)
    {
        var parsed = ArticleParser.Parse(Source(text));
        Assert.Empty(parsed.Problems);
        return parsed.Article!;
    }
}
