using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

/// <summary>The lexicon of the repository on ordinary words: what a reader of news asks with.</summary>
public sealed class ShippedLexiconTests
{
    private static readonly Lexicon Shipped = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon"));

    [Theory]
    [InlineData("was sagte putin über nawalny?")]
    [InlineData("WAS SAGTE PUTIN ÜBER NAWALNY?")]
    public void Without_small_letters_or_without_capitals_a_question_has_the_same_words_and_names(string question)
    {
        var analyzer = new TextAnalyzer(Shipped);
        var usual = analyzer.Analyze("Was sagte Putin über Nawalny?", "de");

        var terms = analyzer.Analyze(question, "de");

        Assert.Equal(usual.Select(term => term.Folded), terms.Select(term => term.Folded));
        Assert.Equal(usual.Select(term => term.NameKey), terms.Select(term => term.NameKey));
    }

    [Theory]
    [InlineData("said", "sagen")]
    [InlineData("won", "gewinnen")]
    [InlineData("children", "Kind")]
    [InlineData("elections", "Wahl")]
    [InlineData("government", "Regierung")]
    [InlineData("wrote", "schreiben")]
    [InlineData("bought", "kaufen")]
    [InlineData("happiest", "glücklich")]
    [InlineData("cities", "Stadt")]
    [InlineData("Russia", "Russland")]
    [InlineData("Moscow", "Moskau")]
    [InlineData("Kyiv", "Kiew")]
    [InlineData("Kiev", "Kiew")]
    [InlineData("Geneva", "Genf")]
    [InlineData("Beijing", "Peking")]
    [InlineData("Hague", "Haag")]
    [InlineData("Milan", "Mailand")]
    [InlineData("Tbilisi", "Tiflis")]
    [InlineData("Wrocław", "Breslau")]
    [InlineData("Bratislava", "Pressburg")]
    [InlineData("Cape Town", "Kapstadt")]
    [InlineData("human rights", "Menschenrechte")]
    [InlineData("United States", "Vereinigte Staaten")]
    [InlineData("United Kingdom", "Vereinigtes Königreich")]
    public void The_usual_translation_is_among_the_first_five(string english, string german) =>
        Assert.Contains(Shipped.Key(german, "de"), Shipped.Translate(english, "en").Take(5).Select(translation => translation.Stem));

    [Theory]
    [InlineData("ging", "gehen")]
    [InlineData("trafen", "treffen")]
    [InlineData("einigten", "einigen")]
    [InlineData("geschrieben", "schreiben")]
    [InlineData("vereinbarten", "vereinbaren")]
    [InlineData("angekommen", "ankommen")]
    [InlineData("Museen", "Museum")]
    public void Irregular_German_forms_have_the_key_of_their_base_form(string form, string baseForm) =>
        Assert.Equal(Shipped.Key(baseForm, "de"), Shipped.Key(form, "de"));

    [Theory]
    [InlineData("weiß", "white")]
    [InlineData("Wahlen", "election")]
    [InlineData("sagte", "say")]
    public void German_is_translated_usual_words_first(string german, string english) =>
        Assert.Contains(Shipped.Key(english, "en"), Shipped.Translate(german, "de").Take(3).Select(translation => translation.Stem));

    [Theory]
    [InlineData("Friedensverhandlungen", "Frieden", "Verhandlung")]
    [InlineData("Wahlergebnis", "Wahl", "Ergebnis")]
    [InlineData("Klimaschutzgesetz", "Klimaschutz", "Gesetz")]
    [InlineData("Staatspräsident", "Staat", "Präsident")]
    public void Compounds_have_the_stems_of_their_parts(string compound, string first, string last)
    {
        var parts = Assert.Single(new TextAnalyzer(Shipped).Analyze(compound, "de")).Parts;
        Assert.Equal([Shipped.Key(first, "de"), Shipped.Key(last, "de")], parts);
    }

    [Theory]
    [InlineData("Kapitel")]
    [InlineData("Minister")]
    [InlineData("Politiker")]
    [InlineData("Ergebnisse")]
    [InlineData("Hauptstadt")]
    public void Every_part_of_a_compound_is_a_word(string word) =>
        Assert.All(Assert.Single(new TextAnalyzer(Shipped).Analyze(word, "de")).Parts, part => Assert.True(Shipped.Contains(part, "de")));
}
