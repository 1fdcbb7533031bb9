using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Core.Tests.Language;

namespace ChatBot.Core.Tests.Retrieval;

public sealed class QueryFormulatorTests
{
    private static readonly TextAnalyzer Analyzer = new(SmallLexicon.Instance);

    private readonly QueryFormulator formulator = new(Analyzer, SmallLexicon.Instance, WordVectors.Empty);

    [Fact]
    public void Function_and_question_words_do_not_count()
    {
        var query = formulator.Formulate("Where did they meet?", "en");

        Assert.Equal(["meet"], query.Terms.Select(term => term.Surface));
    }

    [Fact]
    public void An_English_word_stands_for_its_German_translations_the_usual_one_most()
    {
        var term = Assert.Single(formulator.Formulate("did they meet", "en").Terms);

        Assert.Equal(1, Best(term, "Das Treffen dauerte lange."));
        Assert.InRange(Best(term, "Sie begegneten einander."), 0.05, 0.95);
        Assert.Equal(0, Best(term, "Das Haus ist alt."));
        Assert.Equal(1, Best(term, "They met again.", "en"));
    }

    [Fact]
    public void A_phrase_of_the_lexicon_is_a_term_of_its_own()
    {
        var query = formulator.Formulate("cyber security", "en");

        Assert.Contains(query.Terms, term => term.Surface == "cyber security" && Best(term, "Es geht um Cybersicherheit.") == 1);
    }

    [Theory]
    [InlineData("Navalny", "Nawalny")]
    [InlineData("Putin", "Putins")]
    [InlineData("Навальный", "Nawalny")]
    public void A_name_meets_its_other_spellings(string asked, string written)
    {
        var term = Assert.Single(formulator.Formulate(asked, "en").Terms);

        Assert.True(term.IsName);
        Assert.Equal(1, Best(term, $"Dort sprach {written} mit ihm."));
    }

    [Fact]
    public void A_compound_and_its_parts_meet_without_being_the_same()
    {
        var compound = formulator.Formulate("Rüstungskontrolle", "de").Terms[0];
        var part = formulator.Formulate("Kontrolle", "de").Terms[0];

        Assert.Equal(1, Best(compound, "Die Rüstungskontrolle ist neu."));
        Assert.InRange(Best(compound, "Die Kontrolle der Rüstung ist neu."), 0.1, 0.9);
        Assert.InRange(Best(part, "Die Rüstungskontrolle ist neu."), 0.1, 0.9);
    }

    [Theory]
    [InlineData("1.000", "1,000")]
    [InlineData("3,5", "3.5")]
    [InlineData("2021", "2021")]
    public void Numbers_meet_across_the_languages_ways_to_write_them(string german, string english)
    {
        var term = Assert.Single(formulator.Formulate(german, "de").Terms);

        Assert.True(term.IsNumber);
        Assert.Equal(1, Best(term, $"It was {english} then.", "en"));
        Assert.Equal(0, Best(term, "It was 77 then.", "en"));
    }

    [Fact]
    public void A_word_that_is_asked_twice_counts_once() =>
        Assert.Single(formulator.Formulate("Treffen, das Treffen", "de").Terms);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("who is it?")]
    [InlineData("👍🎉")]
    [InlineData("\0\u0001\u0007\u001b")]
    [InlineData("((( && ||")]
    public void A_question_without_a_word_to_search_for_has_no_terms(string question) =>
        Assert.Empty(formulator.Formulate(question, "en").Terms);

    [Fact]
    public void Of_ten_thousand_words_the_first_are_searched_for()
    {
        var question = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"wort{(char)('a' + (i % 26))}{i}"));

        Assert.Equal(QueryFormulator.MaxTerms, formulator.Formulate(question, "de").Terms.Count);
    }

    [Fact]
    public void Without_a_lexicon_words_and_names_still_stand_for_themselves()
    {
        var analyzer = new TextAnalyzer(Lexicon.Empty);
        var query = new QueryFormulator(analyzer, Lexicon.Empty, WordVectors.Empty).Formulate("did Biden visit Genf", "en");

        Assert.Equal(1, Best(query.Terms[0], "Gestern kam Biden an.", "de", analyzer));
        Assert.Equal(1, Best(query.Terms[^1], "Er kam nach Genf.", "de", analyzer));
    }

    private static double Best(QueryTerm term, string text, string language = "de", TextAnalyzer? analyzer = null) =>
        (analyzer ?? Analyzer).Analyze(text, language).Max(word => term.Match(word, language));
}
