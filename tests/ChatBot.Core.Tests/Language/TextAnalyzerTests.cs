using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class TextAnalyzerTests
{
    private readonly TextAnalyzer analyzer = new(SmallLexicon.Instance);

    [Fact]
    public void Two_words_in_capitals_may_be_acronyms() => Assert.All(analyzer.Analyze("NATO EU", "de"), term => Assert.True(term.IsNameLike));

    [Fact]
    public void A_German_compound_has_the_stems_of_its_parts() =>
        Assert.Equal(["rustung", "kontroll"], Assert.Single(analyzer.Analyze("Rüstungskontrolle", "de")).Parts);

    [Fact]
    public void A_row_of_a_million_letters_is_one_word_without_parts()
    {
        var letters = string.Concat(Enumerable.Repeat("rüstungskontrolle", 60_000));
        Assert.Empty(Assert.Single(analyzer.Analyze(letters, "de")).Parts);
    }

    [Theory]
    [InlineData("Treffen")]
    [InlineData("traf")]
    [InlineData("getroffen")]
    public void Inflected_forms_share_their_stem(string word) =>
        Assert.Equal("treff", Assert.Single(analyzer.Analyze(word, "de")).Stem);

    [Fact]
    public void Function_and_question_words_are_told_from_content()
    {
        var terms = analyzer.Analyze("what did Putin say about Navalny in 2021?", "en");
        Assert.Equal(["what", "did", "about", "in"], terms.Where(term => term.IsFunctionWord).Select(term => term.Folded));
        Assert.Equal(["what"], terms.Where(term => term.IsQuestionWord).Select(term => term.Folded));
        Assert.Equal(["2021"], terms.Where(term => term.IsNumber).Select(term => term.Folded));
        Assert.Equal(["putin", "navalny"], terms.Where(term => term is { IsNameLike: true, Token.Text: not "say" }).Select(term => term.Folded));
    }

    [Fact]
    public void An_acronym_is_no_function_word() =>
        Assert.All(analyzer.Analyze("the US and the WHO", "en").Where(term => term.Token.Text is "US" or "WHO"), term => Assert.False(term.IsFunctionWord));

    [Fact]
    public void German_nouns_of_the_vocabulary_are_no_names()
    {
        var terms = analyzer.Analyze("Das Treffen mit Nawalny im Haus", "de");
        Assert.Equal(["nawalny"], terms.Where(term => term.IsNameLike).Select(term => term.Folded));
        Assert.All(terms, term => Assert.Equal(term.IsNameLike, term.NameKey is not null));
    }

    [Fact]
    public void A_first_name_with_the_stem_of_a_known_word_is_a_name_before_a_name()
    {
        var shipped = new TextAnalyzer(Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon")));

        var terms = shipped.Analyze("Botschafter Anatoli Antonow reist nach Anatolien", "de");

        Assert.Equal(["Anatoli", "Antonow"], terms.Where(term => term.IsNameLike).Select(term => term.Token.Text));
        Assert.Equal(NameKey.Of("Anatoly"), terms[1].NameKey);
    }

    [Fact]
    public void A_name_in_English_and_German_spelling_has_one_key()
    {
        var english = analyzer.Analyze("about Navalny", "en")[1].NameKey;
        var german = analyzer.Analyze("über Nawalny", "de")[1].NameKey;
        Assert.NotNull(english);
        Assert.Equal(english, german);
    }

    [Theory]
    [InlineData("in the White House", "en", "white hous")]
    [InlineData("on cyber security", "en", "cybersecur")]
    [InlineData("ins Weiße Haus", "de", "weiss haus")]
    public void Phrases_of_the_lexicon_are_found(string text, string language, string key)
    {
        var phrase = Assert.Single(analyzer.Phrases(analyzer.Analyze(text, language), language));
        Assert.Equal(key, phrase.Key);
        Assert.Equal(2, phrase.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀 \0 \uD83D")]
    [InlineData("*:* a AND (")]
    [InlineData("''' ... 's")]
    public void Noise_is_analysed_without_an_error(string text)
    {
        Assert.All(analyzer.Analyze(text, "de"), term => Assert.NotEmpty(term.Stem));
        Assert.All(analyzer.Analyze(text, "en"), term => Assert.NotEmpty(term.Stem));
    }
}
