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

    [Theory]
    [InlineData("Der Sender kündigte gestern eine neue Sendung an.", "kündigte", "ankündigen")]
    [InlineData("Im Mai fand das Konzert ohne Zuschauer statt, sagte sie.", "fand", "stattfinden")]
    [InlineData("Sie gab den Fehler zu und ging.", "gab", "zugeben")]
    [InlineData("An dem Rennen nahmen zwölf Frauen teil.", "nahmen", "teilnehmen")]
    public void A_verb_in_two_parts_is_the_verb_that_both_are(string sentence, string part, string verb) =>
        Assert.Equal(Shipped.Key(verb, "de"), Term(sentence, part, "de").Stem);

    [Theory]
    [InlineData("Sie kündigte den Vertrag.", "kündigte", "kündigen")]
    [InlineData("Er stand an der Tür.", "stand", "stehen")]
    public void A_verb_whose_clause_ends_with_no_particle_stays_as_it_is(string sentence, string part, string verb) =>
        Assert.Equal(Shipped.Key(verb, "de"), Term(sentence, part, "de").Stem);

    [Theory]
    [InlineData("Er hatte vor, den Umzug anzukündigen.", "anzukündigen", "ankündigen")]
    [InlineData("Das Jahr, in dem der Krieg ausbrach, war kalt.", "ausbrach", "ausbrechen")]
    [InlineData("Sie gab ihm Brot.", "gab", "geben")]
    [InlineData("Die Wache schoss dreimal.", "schoss", "schießen")]
    public void A_form_of_a_verb_with_another_vowel_or_with_zu_is_that_verb(string sentence, string form, string verb) =>
        Assert.Equal(Shipped.Key(verb, "de"), Term(sentence, form, "de").Stem);

    [Theory]
    [InlineData("Das Kind saß auf ihrem Schoß.", "Schoß", "schießen")]
    [InlineData("Der Kaiser verlor seine Macht.", "Macht", "machen")]
    [InlineData("Das Gericht sprach Recht.", "Recht", "rechen")]
    [InlineData("Die Gefahr ist vorbei.", "Gefahr", "fahren")]
    public void A_noun_that_is_spelt_like_a_form_of_a_verb_is_none(string sentence, string noun, string verb) =>
        Assert.NotEqual(Shipped.Key(verb, "de"), Term(sentence, noun, "de").Stem);

    [Theory]
    [InlineData("Sie führte einen Laden.", "führte", "führen")]
    [InlineData("Die Zeit drängte.", "drängte", "drängen")]
    [InlineData("Er lässt den Hund hinaus.", "lässt", "lassen")]
    [InlineData("Daran hatte er nie gedacht.", "gedacht", "denken")]
    [InlineData("Das macht nichts.", "macht", "machen")]
    [InlineData("Sie waren nach Kiel gefahren.", "gefahren", "fahren")]
    [InlineData("Die Schulden belasteten ihn.", "belasteten", "belasten")]
    [InlineData("Sie soll die Schule leiten.", "leiten", "geleitet")]
    public void A_form_that_two_verbs_are_spelt_like_is_that_of_the_usual_one(string sentence, string form, string verb) =>
        Assert.Equal(Shipped.Key(verb, "de"), Term(sentence, form, "de").Stem);

    [Theory]
    [InlineData("Das Lied ist sehr bekannt.", "bekannt", "bekennen")]
    [InlineData("Sie reden über verschiedene Dinge.", "verschiedene", "verscheiden")]
    [InlineData("So etwas ist selten.", "selten", "Selen")]
    [InlineData("Das ist nur recht.", "recht", "rechen")]
    public void An_adjective_that_is_spelt_like_a_form_of_another_word_is_none(string sentence, string adjective, string word) =>
        Assert.NotEqual(Shipped.Key(word, "de"), Term(sentence, adjective, "de").Stem);

    [Theory]
    [InlineData("welche macht hatte der kaiser?", "macht")]
    [InlineData("WELCHE MACHT HATTE DER KAISER?", "MACHT")]
    public void A_question_without_capitals_asks_for_the_noun(string question, string noun) =>
        Assert.Equal(Term("Welche Macht hatte der Kaiser?", "Macht", "de").Stem, Term(question, noun, "de").Stem);

    [Theory]
    [InlineData("give up", "aufgeben")]
    [InlineData("UK", "Großbritannien")]
    [InlineData("U.S.", "USA")]
    [InlineData("Henry", "Heinrich")]
    public void Verbs_with_particles_short_forms_and_names_of_people_are_translated(string english, string german) =>
        Assert.Contains(Shipped.Key(german, "de"), Shipped.Translate(english, "en").Select(translation => translation.Stem));

    [Fact]
    public void A_question_word_with_a_capital_goes_on_with_a_name() =>
        Assert.True(Term("Where did Doctor Who land?", "Who", "en") is { IsNameLike: true, IsFunctionWord: false });

    [Fact]
    public void A_name_after_a_comma_and_a_closing_mark_is_one_though_it_is_a_word_too() =>
        Assert.True(Term("\"It simply broke,\" Reed said.", "Reed", "en").IsNameLike);

    private static Term Term(string sentence, string word, string language) =>
        Assert.Single(new TextAnalyzer(Shipped).Analyze(sentence, language), term => term.Token.Text == word);
}
