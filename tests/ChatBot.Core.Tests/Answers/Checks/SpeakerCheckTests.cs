using ChatBot.Core.Answers;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>Who says something in a sentence says it in the paragraph.</summary>
public sealed class SpeakerCheckTests
{
    [Theory]
    [InlineData("de", "„Der Bau wird teuer“, so Kolm.", "Kolm")]
    [InlineData("de", "Kolm sagte, der Bau werde länger als ein Jahr dauern.", "Kolm")]
    [InlineData("en", "The construction will take more than a year, said Kolm.", "Kolm")]
    [InlineData("en", "Wilma Kolm said the construction will take more than a year.", "Kolm")]
    public void Who_says_something_else_in_the_paragraph_is_the_wrong_speaker(string language, string sentence, string word) =>
        Assert.Equal((CheckResult.WrongSpeaker, word), Check(sentence, language, Construction, "de"));

    [Theory]
    [InlineData("de", "„Der Bau wird teuer“, so Aalders.")]
    [InlineData("de", "Kolm sagte, der Rat habe lange gezögert.")]
    [InlineData("en", "Kolm said the council had hesitated for a long time.")]
    public void Who_says_it_in_the_paragraph_is_the_right_speaker(string language, string sentence) =>
        Assert.Equal((CheckResult.Verified, null), Check(sentence, language, Construction, "de"));

    [Theory]
    [InlineData("en", "Okafor said the bridge fell into the river at night.", "Okafor", "Die Brücke sei in der Nacht in den Fluss gestürzt, so Lindqvist. Okafor kam am nächsten Morgen.", "de")]
    [InlineData("de", "Die Brücke sei in der Nacht in den Fluss gestürzt, schrieb Okafor.", "Okafor", "\"The bridge fell into the river at night,\" Reed wrote. Okafor came the next morning.", "en")]
    [InlineData("en", "Maud Okafor said the bridge fell into the river at night.", "Okafor", "Die Brücke sei in der Nacht in den Fluss gestürzt, sagte Maud Lindqvist. Okafor kam am nächsten Morgen.", "de")]
    public void Who_is_not_named_where_the_paragraph_names_another_is_the_wrong_speaker(string language, string sentence, string word, string text, string textLanguage) =>
        Assert.Equal((CheckResult.WrongSpeaker, word), Check(sentence, language, text, textLanguage));

    [Theory]
    [InlineData("en", "Okafor said the bridge fell into the river at night.", "Okafor sah alles. Die Brücke sei in der Nacht in den Fluss gestürzt, sagte sie.", "de")]
    [InlineData("en", "Okafor said the bridge fell into the river at night.", "Maud Okafor, die Leiterin des Museums, sagt, die Brücke sei in der Nacht in den Fluss gestürzt.", "de")]
    [InlineData("en", "Okafor replied that the bridge fell at night.", "Angesprochen auf den Rücktritt von Maud Lindqvist erwiderte Okafor, die Brücke sei in der Nacht gestürzt.", "de")]
    [InlineData("de", "Okafor sagte, Reed habe gelogen.", "Okafor said Reed had lied.", "en")]
    [InlineData("en", "\"The bridge fell at night,\" said Maud Okafor, according to the Gazette.", "„Die Brücke ist in der Nacht gestürzt“, sagte Anfang der Woche Maud Okafor, so die Gazette.", "de")]
    [InlineData("en", "Maud Okafor told the council the bridge fell at night.", "Wie Maud Okafor dem Rat von Lindau erzählte, stürzte die Brücke in der Nacht.", "de")]
    [InlineData("en", "Maud Okafor said the bridge fell at night.", "Die Leiterin bei Hovmand, Maud Okafor, teilte mit, die Brücke sei in der Nacht gestürzt.", "de")]
    public void Who_is_named_before_or_with_what_he_is_between_is_the_right_speaker(string language, string sentence, string text, string textLanguage) =>
        Assert.Equal((CheckResult.Verified, null), Check(sentence, language, text, textLanguage));

    [Theory]
    [InlineData("Lotsin Winters sagte, die Brücke sei in der Nacht gestürzt.", "Winters", "The pilot Maud Okafor said the bridge fell at night. Winters came the next morning.")]
    [InlineData("Laut The Lantern sagte Lantern, die Brücke sei in der Nacht gestürzt.", "Lantern", "The bridge fell at night, she said, according to The Lantern.")]
    public void Neither_a_word_behind_an_office_nor_a_source_twice_speaks(string sentence, string word, string text) =>
        Assert.Equal((CheckResult.WrongSpeaker, word), Check(sentence, "de", text, "en"));

    [Fact]
    public void A_speaker_after_his_office_is_found() =>
        Assert.Equal((CheckResult.WrongSpeaker, "Omar"), Check(
            "The road is closed, police spokesman Omar said.", "en", "Die Straße ist gesperrt, sagte die Polizeisprecherin Lena Hovmand. Sie führt nach Omar.", "de"));

    [Fact]
    public void A_statement_of_somebody_else_fails() =>
        Assert.Equal((CheckResult.WrongSpeaker, "Brinkmann"), Check(
            "Brinkmann sagte, die Bibliothek öffne sonntags.", "de", "Maud Okafor sagte, die Bibliothek öffne sonntags. Auch Lena Brinkmann war da.", "de"));

    [Fact]
    public void The_article_itself_may_say_what_somebody_says_in_it() =>
        Assert.Equal(CheckResult.Verified, Check("The article of May 2024 says, in German: „Maud Okafor sagte, die Bibliothek öffne sonntags.“", "en",
            "Maud Okafor sagte, die Bibliothek öffne sonntags.", "de").Result);

    [Theory]
    [InlineData("de", "Forschern zufolge klärt die DNA-Analyse das Alter des Schiffs.", "Researchers say analysing the DNA explains the age of the ship.", "en")]
    [InlineData("en", "Researchers say analysing the DNA explains the age of the ship.", "Forschern zufolge klärt die DNA-Analyse das Alter des Schiffs.", "de")]
    [InlineData("de", "„Die Brücke ist sicher“, sagte City-Manager Pep Okafor.", "\"The bridge is safe,\" City manager Pep Okafor said.", "en")]
    [InlineData("en", "Maud Okafor, the spokeswoman for the authority THW said the bridge fell at night.", "Die Brücke sei in der Nacht gestürzt, sagte Maud Okafor, Sprecherin der Behörde THW bei einem Treffen in Bonn.", "de")]
    [InlineData("en", "The bridge fell at night, Linz and Steyr Police said.", "Nach Angaben der Polizei von Linz und Steyr stürzte die Brücke in der Nacht.", "de")]
    [InlineData("de", "„Die Brücke ist schön“, berichtete die Kundin Maud Okafor.", "\"The bridge is beautiful,\" reported Hovtel unlimited data customer Maud Okafor.", "en")]
    [InlineData("en", "\"The bridge is safe,\" Maud Okafor said on Friday.", "„Die Brücke ist sicher“, äußerte sich am Freitag Maud Okafor.", "de")]
    [InlineData("en", "Reed wrote letters about the bridge for the Evening Courant.", "Reed schrieb, wo er wohnte, Briefe über die Brücke, die er für den Evening Courant schrieb.", "de")]
    [InlineData("en", "Police in Linz said earlier Reed left the bridge at night.", "Die Polizei in Linz sagte zuvor, dass Reed die Brücke in der Nacht verließ.", "de")]
    [InlineData("en", "The days of the bridge are counted according to the Chinese calendar, wrote Maud Okafor.", "Die Tage der Brücke werden nach dem chinesischen Kalender gezählt, schrieb Maud Okafor.", "de")]
    [InlineData("en", "Officers described the bridge as safe.", "Beamte beschrieben die Brücke, die Maud Okafor baute, als sicher.", "de")]
    public void Whoever_speaks_is_found_where_either_language_names_him(string language, string sentence, string text, string textLanguage) =>
        Assert.NotEqual(CheckResult.WrongSpeaker, Check(sentence, language, text, textLanguage).Result);

    [Theory]
    [InlineData("en", "Hovmand said the bridge is very safe.", "Hovmand", "Die Brücke sei sehr sicher, sagte sie. Später kam Hovmand zur Brücke.")]
    [InlineData("de", "Die Brücke sei sehr sicher, sagte Hovmand.", "Hovmand", "Die Brücke sei sehr sicher, sagte sie. Später kam Hovmand zur Brücke.")]
    public void A_pronoun_is_nobody_who_is_named_only_afterwards(string language, string sentence, string word, string text) =>
        Assert.Equal((CheckResult.WrongSpeaker, word), Check(sentence, language, text, "de"));

    [Fact]
    public void Somebody_who_is_called_like_a_language_is_no_article() =>
        Assert.Equal((CheckResult.WrongSpeaker, "English"), Check(
            "Nelson English said: \"The bridge is safe and old.\"", "en", "Nelson Okafor said: \"The bridge is safe and old.\" He wrote it in English.", "en"));

    [Fact]
    public void What_a_speaker_leads_is_not_put_in_for_another() =>
        Assert.NotEqual(CheckResult.Verified, Check(
            "Die Vorsitzende von Birmingham erklärte, die Brücke sei sicher und alt.", "de", "Die Vorsitzende von Thwex erklärte, die Brücke sei sicher und alt. Sie lebt in Birmingham.", "de").Result);

    [Theory]
    [InlineData("de", "Anwalt Nevada sagte, die Brücke sei sicher und alt.", "Lawyer Christian Okafor said the bridge is safe and old. He came from Nevada.")]
    [InlineData("de", "Die Brücke ist laut Nevada sicher und alt.", "The bridge is safe and old, reported Okafor. He came from Nevada.")]
    public void A_place_that_both_languages_spell_alike_is_a_wrong_speaker(string language, string sentence, string text) =>
        Assert.Equal((CheckResult.WrongSpeaker, "Nevada"), Check(sentence, language, text, "en"));
}
