using ChatBot.Core.Answers;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>What the two languages write in different ways, or a text writes wrongly, and still says; beside each what it does not say.</summary>
public sealed class WrittenOtherwiseTests
{
    [Theory]
    [InlineData("en", "The border to Czechoslovakia was closed.", "Die Grenze zur Tschechoslowakai war geschlossen.", CheckResult.Verified)]
    [InlineData("en", "The border to Yugoslavia was closed.", "Die Grenze zur Tschechoslowakai war geschlossen.", CheckResult.WrongName)]
    [InlineData("de", "Viele Soldante kamen über die Brücke.", "Many soldiers came across the bridge.", CheckResult.Verified)]
    [InlineData("en", "The French flag hangs above the harbour.", "Über dem Hafen hängt die französiche Flagge.", CheckResult.Verified)]
    public void A_word_with_a_letter_wrong_is_the_translation_that_it_is_nearly(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("en", "The NGOs want a bridge across the harbour.", "Die Hilfsorganisationen wollen eine Brücke über den Hafen.", CheckResult.Verified)]
    [InlineData("en", "The NATO wants a bridge across the harbour.", "Die Hilfsorganisationen wollen eine Brücke über den Hafen.", CheckResult.WrongName)]
    [InlineData("de", "Die Fähre nach British Columbia fährt im Winter.", "The ferry to B.C. runs in winter.", CheckResult.Verified)]
    [InlineData("de", "Die Fähre nach Nova Scotia fährt im Winter.", "The ferry to B.C. runs in winter.", CheckResult.WrongName)]
    [InlineData("en", "The ferry to NYC runs in winter.", "Die New Yorker Fähre fährt im Winter.", CheckResult.Verified)]
    public void What_is_short_for_several_things_or_for_a_name_is_read(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("Im November schließt der Hafen.", CheckResult.Verified)]
    [InlineData("Im Oktober schließt der Hafen.", CheckResult.WrongDate)]
    public void A_month_may_be_short_behind_on(string sentence, CheckResult result) => Finds("de", sentence, "The harbour closes on Nov.", result);

    [Theory]
    [InlineData("Der Laden am Hafen handelt mit Artikeln aus Holz.", "The shop at the harbour sells articles of wood.")]
    [InlineData("Der Rat der Stadt lobt die Progressivsten der Partei.", "The city council praises the most progressive of the party.")]
    [InlineData("Die Zwerg- und Wasservögel leben am Hafen.", "The pygmy and water birds near Daubenton live at the harbour.")]
    public void A_form_or_a_part_of_a_compound_is_no_name(string sentence, string text) => Finds("de", sentence, text, CheckResult.Verified);

    [Fact]
    public void A_word_in_capitals_for_its_weight_is_no_name() =>
        Finds("en", "The harbour is a hundred years old and COUNTING the days to the new bridge.", "Der Hafen ist hundert Jahre alt und zählt die Tage bis zur neuen Brücke.", CheckResult.Verified);

    [Theory]
    [InlineData("en", "The ferryman is the \"wave rider\" of the harbour.", "Der Fährmann ist der „Wellenreiter“ des Hafens.", "de", CheckResult.Verified)]
    [InlineData("de", "Sie lobt den „Harbour-Plan“ des Rates.", "She praises the harbour plan of the council.", "en", CheckResult.Verified)]
    [InlineData("de", "Sie lobt den „Harbour-Ban“ des Rates.", "She praises the harbour plan of the council.", "en", CheckResult.WrongName)]
    [InlineData("de", "Sie lobt den „- plan“ des Rates.", "She praises the harbour-plan of the council.", "en", CheckResult.NotVerbatim)]
    [InlineData("en", "She said it was \"100% Lindau\".", "Sie sagte, es sei zu 100 % Lindau.", "de", CheckResult.Verified)]
    [InlineData("de", "Sie schrieb „The harbour of the north“.", "Sie schrieb „The Harbour of the North“.", "de", CheckResult.Verified)]
    [InlineData("de", "Sie schrieb „The river of the north“.", "Sie schrieb „The Harbour of the North“.", "de", CheckResult.NotVerbatim)]
    [InlineData("en", "The paragraph has \"driftete Lindau Chronicle\".", "So steht es im Absatz der Lindau Chronicle.", "de", CheckResult.NotVerbatim)]
    [InlineData("de", "Die „Paul-Wieland- Brücke“ ist neu.", "Die „Paul-Wieland-Brücke“ ist neu.", "de", CheckResult.Verified)]
    public void A_quotation_is_written_as_the_readers_language_writes_it(string language, string sentence, string text, string textLanguage, CheckResult result) =>
        Assert.Equal(result, Check(sentence, language, text, textLanguage).Result);

    [Theory]
    [InlineData("en", "The council is wary of building the harbour without money.", "Der Rat möchte den Hafen nicht ohne Geld bauen.", CheckResult.Verified)]
    [InlineData("en", "The council builds the harbour without money.", "Der Rat möchte den Hafen nicht ohne Geld bauen.", CheckResult.WrongNegation)]
    [InlineData("en", "There is no more popular harbour on the lake than Lindau.", "Der beliebteste Hafen am See ist Lindau.", CheckResult.Verified)]
    [InlineData("en", "There is no harbour on the lake in Lindau.", "Der beliebteste Hafen am See ist Lindau.", CheckResult.WrongNegation)]
    [InlineData("en", "The storm has not stopped the builders of the harbour from working.", "Trotz des Sturms arbeiten die Bauleute des Hafens weiter.", CheckResult.Verified)]
    [InlineData("de", "Das Telefon im Rathaus hörte nicht mehr auf zu klingeln.", "The phone in the town hall kept ringing.", CheckResult.Verified)]
    [InlineData("en", "It is ten years since the council last built a harbour.", "Seit zehn Jahren hat der Rat keinen Hafen mehr gebaut.", CheckResult.Verified)]
    [InlineData("en", "The council built a harbour ten years ago.", "Seit zehn Jahren hat der Rat keinen Hafen mehr gebaut.", CheckResult.WrongNegation)]
    [InlineData("en", "I do not say that Mr. Wieland is wrong, nor that the council is right.", "Ich sage nicht, dass Wieland unrecht und der Rat recht hat.", CheckResult.Verified)]
    [InlineData("en", "The council will act to stop oil leaking into the harbour.", "Der Rat will handeln, damit kein Öl in den Hafen läuft.", CheckResult.Verified)]
    public void What_denies_in_one_language_is_said_otherwise_in_the_other(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("en", "There are limits to the money of the council.", "Das Geld des Rates ist nicht unbegrenzt.", CheckResult.Verified)]
    [InlineData("en", "The money of the council is limited.", "Das Geld des Rates ist unbegrenzt.", CheckResult.WrongOpposite)]
    [InlineData("en", "The council shut the harbour, leaving many guests confused.", "Der Rat schloss den Hafen, und Verwirrung kam über viele Gäste.", CheckResult.Verified)]
    public void What_is_denied_twice_and_what_comes_of_something_is_no_opposite(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("de", "Am Hafen waren es 27 Grad, 6 Grad über dem Durchschnitt.", "It was 80 degrees at the harbour, 10 degrees above average.", CheckResult.Verified)]
    [InlineData("de", "Am Hafen waren es 27 Grad, 9 Grad über dem Durchschnitt.", "It was 80 degrees at the harbour, 10 degrees above average.", CheckResult.WrongNumber)]
    [InlineData("de", "Sie arbeiten vier Tage und werden für fünf Tage bezahlt.", "They work four days and are paid for five.", CheckResult.Verified)]
    [InlineData("de", "Sie arbeiten vier Tage und werden für sechs Tage bezahlt.", "They work four days and are paid for five.", CheckResult.WrongNumber)]
    [InlineData("en", "A quarter of an hour later the ferry left the harbour.", "Eine Viertelstunde später verließ die Fähre den Hafen.", CheckResult.Verified)]
    [InlineData("en", "The team of Lindau suffered a three-set defeat.", "Das Team aus Lindau erlitt eine Dreisatzniederlage.", CheckResult.Verified)]
    [InlineData("en", "The team of Lindau suffered a four-set defeat.", "Das Team aus Lindau erlitt eine Dreisatzniederlage.", CheckResult.WrongNumber)]
    [InlineData("en", "A litre costs 1,335 euros at the harbour.", "Ein Liter kostet am Hafen 1,335 Euro.", CheckResult.WrongNumber)]
    [InlineData("en", "A litre costs 1.335 euros at the harbour.", "Ein Liter kostet am Hafen 1,335 Euro.", CheckResult.Verified)]
    [InlineData("en", "Wieland is 1-of-4 guests of the harbour.", "Wieland ist einer von vier Gästen des Hafens.", CheckResult.Verified)]
    [InlineData("en", "Wieland is 1-of-4 guests of the harbour.", "Wieland ist der Letzte von vier Gästen des Hafens.", CheckResult.WrongNumber)]
    [InlineData("en", "Why Wieland wins a second term in Lindau", "Warum Wieland in Lindau die Wiederwahl gewinnt", CheckResult.Verified)]
    public void A_number_is_what_the_other_language_has_for_it(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("270 Personen starben bei dem Unglück.", "Das Unglück mit 270 Toten geschah 1988, als 40 Personen im Dienst waren.", CheckResult.Verified)]
    [InlineData("270 Boote sanken bei dem Unglück.", "Das Unglück mit 270 Toten geschah 1988, als 40 Boote im Dienst waren.", CheckResult.WrongNumber)]
    [InlineData("51 Prozent stimmten für ein Parlament.", "Obwohl 51 Prozent für das Parlament stimmten, reichte das für die 40 Abgeordneten des Parlaments nicht.", CheckResult.Verified)]
    public void Whoever_is_counted_is_one_of_so_many_people(string sentence, string text, CheckResult result) => Assert.Equal(result, Check(sentence, "de", text, "de").Result);

    [Theory]
    [InlineData("0,5 ist der Wert des Wassers im Hafen.", CheckResult.WrongNumber)]
    [InlineData("0,9 ist der Wert des Wassers im Hafen.", CheckResult.Verified)]
    public void A_part_of_one_without_a_unit_is_no_half_hour(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "de", "Nach einer halben bis einer Stunde liegt der Wert des Wassers im Hafen bei 0,9.", "de").Result);

    [Theory]
    [InlineData("Wieland said the harbour is too small, contradicting his own plan, the Lindau Courier reported.", CheckResult.Verified)]
    [InlineData("Wieland said the harbour is too small, contradicting his own plan, Edda Brinkmann reported.", CheckResult.WrongSpeaker)]
    public void Who_is_named_at_the_end_is_the_source_of_all(string sentence, CheckResult result) => Finds(
        "en", sentence, "Wieland sagte, der Hafen sei zu klein. Das widerspricht seinem eigenen Plan, so die Zeitung Lindau Courier. Edda Brinkmann liebt Musik.", result);

    [Fact]
    public void Who_published_something_says_nothing() => Assert.Equal(
        CheckResult.Verified, Check("1520 gab Wieland ein Buch über den Hafen heraus.", "de", "Edda Brinkmann sagte, der Hafen sei alt. Ein Buch von Wieland über den Hafen kam 1520 heraus.", "de").Result);

    [Fact]
    public void Who_gives_something_to_know_speaks_whatever_stands_behind_it() => Assert.Equal(
        (CheckResult.WrongSpeaker, "Brinkmann"),
        Check("Edda Brinkmann gab bekannt, dass der Hafen nach dem Winter öffnet.", "de", "Paul Wieland gab bekannt, dass der Hafen nach dem Winter öffnet. Edda Brinkmann liebt Musik.", "de"));

    [Fact]
    public void A_quotation_that_is_written_otherwise_may_not_leave_out_what_denies_it() => Assert.Equal(
        CheckResult.WrongNegation, Check("Der Rat nennt den Hafen „Fake-News“.", "de", "The council calls the harbour not fake news.", "en").Result);
}
