using ChatBot.Core.Answers;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>What a writer says of a paragraph in his own words; beside each what the paragraph does not say.</summary>
public sealed class InOwnWordsTests
{
    [Theory]
    [InlineData("en", "Libya's president opens the harbour.", "Der libysche Präsident eröffnet den Hafen.", CheckResult.Verified)]
    [InlineData("en", "Tunisia's president opens the harbour.", "Der libysche Präsident eröffnet den Hafen.", CheckResult.WrongName)]
    [InlineData("en", "The Kenyan ferry runs in winter.", "Die Fähre aus Kenia fährt im Winter.", CheckResult.Verified)]
    [InlineData("en", "Kenyan fishermen complain about the harbour.", "Die peruanischen Fischer klagen über den Hafen.", CheckResult.WrongName)]
    [InlineData("de", "Die kubanische Fähre fährt im Winter.", "The ferry from Cuba runs in winter.", CheckResult.Verified)]
    public void A_state_is_named_by_its_people_and_its_adjective(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("Die sächsische Hafenordnung gilt im ganzen Land.", CheckResult.WrongName)]
    [InlineData("Die bayerische Hafenordnung gilt im ganzen Land.", CheckResult.Verified)]
    [InlineData("Die Hafenordnung Frankreichs gilt im ganzen Land.", CheckResult.WrongName)]
    public void A_state_that_is_not_named_is_no_other_and_no_land(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", "Die bayerische Hafenordnung gilt im ganzen Land.", "de").Result);

    [Theory]
    [InlineData("The Democrat Maud Okafor wants the bridge.", CheckResult.WrongName)]
    [InlineData("The Republican Maud Okafor wants the bridge.", CheckResult.Verified)]
    public void A_party_is_no_other(string sentence, CheckResult result) => Finds("en", sentence, "Die Republikanerin Maud Okafor will die Brücke.", result);

    [Theory]
    [InlineData("Die Wahl gewann Maud Kranhaus vor zwei Jahren.")]
    [InlineData("Die Wahl gewann Fähre Hafenkran vor zwei Jahren.")]
    public void Words_that_remind_of_others_stand_for_no_name(string sentence) =>
        Assert.Equal(CheckResult.WrongName, Check(sentence, "de", "Die Wahl gewann Maud Okafor vor zwei Jahren. In der Grube am Hafen arbeitet ein Kran.", "de").Result);

    [Theory]
    [InlineData("Die Schule steht neben der Annenkirche.", CheckResult.WrongName)]
    [InlineData("Die Schule steht neben der Reinoldikirche.", CheckResult.Verified)]
    public void A_church_is_not_another_one(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", "Die Schule von Lindau steht direkt neben der Reinoldikirche.", "de").Result);

    [Theory]
    [InlineData("de", "Kurzum zahlt der Rat die Brücke.", "In short, the council pays for the bridge.")]
    [InlineData("de", "Hierzulande zahlt der Rat die Brücke.", "In this country the council pays for the bridge.")]
    [InlineData("de", "Mitunter fahren Lkws über die Brücke.", "Sometimes trucks drive over the bridge.")]
    [InlineData("de", "Die Brücke unterstützten 147 Abgeordnete am Montag.", "The bridge was supported by 147 members of parliament on Monday.")]
    [InlineData("en", "Insofar the council pays for the bridge.", "Insofern zahlt der Rat die Brücke.")]
    [InlineData("en", "The MPs want the bridge.", "Jede Abgeordnete will die Brücke.")]
    [InlineData("en", "The Allied harbour was closed.", "Der Hafen der Verbündeten war geschlossen.")]
    [InlineData("en", "Muslim fishermen want the bridge.", "Muslime, die fischen, wollen die Brücke.")]
    public void A_word_that_no_dictionary_has_is_no_name_for_that(string language, string sentence, string text) => Finds(language, sentence, text, CheckResult.Verified);

    [Theory]
    [InlineData("en", "The bridge cost 12,000 euros.", "Die Brücke kostete 12 000 Euro.", CheckResult.Verified)]
    [InlineData("en", "The bridge cost 12 euros.", "Die Brücke kostete 12 000 Euro.", CheckResult.WrongNumber)]
    [InlineData("en", "The bridge cost 1,250,000 euros.", "Die Brücke kostete 1 250 000 Euro.", CheckResult.Verified)]
    [InlineData("de", "Am 12. August kamen 500 Leute.", "On 12 August 500 people came.", CheckResult.Verified)]
    [InlineData("en", "The yields on 10-year bonds are 28.45%.", "Die Rendite aus 10-jährigen Papieren erklomm 28,45 %.", CheckResult.Verified)]
    public void A_number_is_the_same_in_every_notation(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("en", "The bridge was rebuilt after the First World War.", "Nach der Zerstörung im Zweiten Weltkrieg erfolgte ein Wiederaufbau der Brücke.", CheckResult.WrongNumber)]
    [InlineData("en", "The bridge was rebuilt after the Second World War.", "Nach der Zerstörung im Zweiten Weltkrieg erfolgte ein Wiederaufbau der Brücke.", CheckResult.Verified)]
    [InlineData("de", "Lindau baut als erste Stadt einen dritten Hafen.", "Lindau is the first town to build a third harbour.", CheckResult.Verified)]
    [InlineData("en", "The ferry puts safety above all: it comes first.", "Die Fähre stellt die Sicherheit über alles: Sie geht vor.", CheckResult.Verified)]
    public void An_article_is_neither_first_nor_one(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("en", "Between the quarters the harbour stagnated.", "Im Vergleich zum Vorquartal stagnierte der Hafen.", CheckResult.Verified)]
    [InlineData("en", "A quarter of the harbour is empty.", "Ein Drittel des Hafens ist leer.", CheckResult.WrongNumber)]
    [InlineData("de", "Im dritten Viertel traf Maud Okafor.", "Maud Okafor scored in the third quarter.", CheckResult.Verified)]
    public void A_quarter_of_a_year_or_a_match_is_no_fourth(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("Heute hat die Burg fünf Türme.", CheckResult.WrongNumber)]
    [InlineData("Heute hat die Burg drei Türme.", CheckResult.Verified)]
    public void What_is_counted_is_not_the_compound_that_is_counted_elsewhere(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", "Ein altes Bild zeigt die Burg mit fünf Giebeltürmen. Heute hat die Burg drei Türme.", "de").Result);

    [Theory]
    [InlineData("en", "The bridges are less than 100 metres apart.", "Die Brücken stehen keine 100 Meter voneinander entfernt.", CheckResult.Verified)]
    [InlineData("en", "The bridges do not stand there.", "Die Brücken stehen dort seit 100 Jahren.", CheckResult.WrongNegation)]
    [InlineData("en", "The planners wonder whether the bridge is too expensive.", "Die Planer fragen sich, ob die Brücke nicht zu teuer ist.", CheckResult.Verified)]
    [InlineData("en", "The planners said that the bridge is too expensive.", "Die Planer sagten, dass die Brücke nicht zu teuer ist.", CheckResult.WrongNegation)]
    [InlineData("en", "The council wants a toll-free harbour.", "Der Rat will einen Hafen ohne Maut.", CheckResult.Verified)]
    [InlineData("en", "The council wants a harbour with a toll.", "Der Rat will einen Hafen ohne Maut.", CheckResult.WrongNegation)]
    [InlineData("en", "The harbour is never free of ice.", "Der Hafen ist frei von Eis.", CheckResult.WrongNegation)]
    [InlineData("en", "The council found ships with ambiguous papers.", "Der Rat fand Schiffe mit nicht eindeutigen Papieren.", CheckResult.Verified)]
    public void A_denial_is_put_in_other_words(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("Der Kran am Hafen war nie bis zum Winter ein beliebtes Ziel.")]
    [InlineData("Solange der Kran stand, war die Fahrt in den Hafen möglich.")]
    public void A_limit_that_both_have_excuses_no_denial(string sentence) => Assert.Equal(CheckResult.WrongNegation, Check(
        sentence, "de", "Der Kran am Hafen (der nur Kohle hob) war bis zum Winter ein beliebtes Ziel. Solange der Kran stand, war die Fahrt in den Hafen nicht möglich.", "de").Result);

    [Fact]
    public void What_another_sentence_says_without_denying_is_not_denied() => Finds(
        "en",
        "The sheriff's investigators in Linde County concluded that her death was a tragic accident.",
        "Die Untersuchungsbeamten des Sheriffs von Linde County kamen zu dem Schluss, dass sie bei einem tragischen Unfall starb. Die Eltern hatten nie geglaubt, sie sei so gestorben, wie es der Sheriff geschlussfolgert habe.",
        CheckResult.Verified);

    [Theory]
    [InlineData("en", "The captain puts a yellow card on the table.", "Der Kapitän legt eine grüne Karte auf den Tisch.", CheckResult.WrongOpposite)]
    [InlineData("de", "Der Kapitän legt eine rote Karte auf den Tisch.", "The captain puts a green card on the table.", CheckResult.WrongOpposite)]
    [InlineData("de", "Neugeborene Möwen werden nicht mehr starr männlich oder weiblich genannt.", "Newborn gulls will no longer be rigidly called male or female.", CheckResult.Verified)]
    public void Of_colours_each_excludes_the_others_and_of_two_that_are_said_none(string language, string sentence, string text, CheckResult result) => Finds(language, sentence, text, result);

    [Theory]
    [InlineData("Die Zahl der Schiffe hat um 18 Prozent abgenommen.")]
    [InlineData("Die Fischer hielten den Bau der Brücke für möglich.")]
    public void A_participle_and_a_noun_have_opposites_too(string sentence) => Assert.Equal(CheckResult.WrongOpposite, Check(
        sentence, "de", "Die Zahl der Schiffe hat um 18 Prozent zugenommen. Die Fischer sprachen von der Unmöglichkeit, die Brücke zu bauen.", "de").Result);

    [Theory]
    [InlineData("en", "Maud Okafor of the Linde Institute says the toll is too high.", CheckResult.Verified)]
    [InlineData("en", "Pep Reed of the Linde Institute says the toll is too high.", CheckResult.WrongName)]
    [InlineData("de", "Maud Okafor vom Linde-Institut sagt, die Maut sei zu hoch.", CheckResult.Verified)]
    public void Who_belongs_to_a_house_speaks_and_not_the_house(string language, string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, language, "„Die Maut ist zu hoch“, sagt Maud Okafor, die am Linde-Institut arbeitet.", "de").Result);

    [Fact]
    public void One_verb_of_saying_stands_for_another() => Assert.Equal(CheckResult.Verified, Check(
        "Die Sprecherin Maud Okafor kündigte am Donnerstag eine lange Prüfung der Brücke am Hafen an.", "de", "Die Sprecherin Maud Okafor sagte am Donnerstag, es werde eine lange Prüfung der Brücke am Hafen geben.", "de").Result);

    [Theory]
    [InlineData("\"The toll of Bolivia is too high,\" said Bolivia, a Bolivian diplomat.", CheckResult.WrongSpeaker)]
    [InlineData("\"The toll of Bolivia is too high,\" said Pep Reed, a Bolivian diplomat.", CheckResult.Verified)]
    public void A_state_does_not_speak_for_who_is_of_it(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "en", "\"The toll of Bolivia is too high,\" said Pep Reed, a Bolivian diplomat.", "en").Result);

    [Theory]
    [InlineData("The harbour is about ten percent of the town.", CheckResult.WrongNumber)]
    [InlineData("The harbour is about eleven percent of the town.", CheckResult.Verified)]
    [InlineData("The lake is about forty percent of the town.", CheckResult.Verified)]
    public void What_is_rounded_is_not_rounded_again(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "en", "The harbour is about 11 percent of the town. The lake is 39 percent of the town.", "en").Result);

    [Fact]
    public void One_word_that_may_translate_another_is_not_enough() =>
        Finds("de", "Es wird geprüft werden.", "The girl was flown to the children's hospital of Linde on Friday evening, where she is listed in critical condition.", CheckResult.NotSupported);

    [Theory]
    [InlineData("Im Artikel heißt es: „Lindau Stars an Okafor Giants“", CheckResult.NotVerbatim)]
    [InlineData("Im Artikel heißt es: „Lindau Stars vor Okafor Giants und der Fähre“", CheckResult.Verified)]
    public void A_quotation_with_nothing_translated_but_a_small_word_is_altered(string sentence, CheckResult result) => Finds("de", sentence, "League: Lindau Stars ahead of Okafor Giants and the ferry", result);

    [Theory]
    [InlineData("de", "Maud Okafor kaufte die Werft.", "Die Werft wurde an Maud Okafor verkauft.", "de", CheckResult.Verified)]
    [InlineData("de", "Maud Okafor verkaufte die Werft.", "Die Werft wurde an Maud Okafor verkauft.", "de", CheckResult.WrongPlace)]
    [InlineData("en", "Maud Okafor bought the shipyard.", "Die Werft wurde an Maud Okafor verkauft.", "de", CheckResult.Verified)]
    [InlineData("en", "Maud Okafor sold the shipyard.", "Die Werft wurde an Maud Okafor verkauft.", "de", CheckResult.WrongPlace)]
    [InlineData("en", "The shipyard was bought by Maud Okafor.", "Paul Wieland sold the shipyard to Maud Okafor.", "en", CheckResult.Verified)]
    [InlineData("en", "The shipyard was bought by Paul Wieland.", "Paul Wieland sold the shipyard to Maud Okafor.", "en", CheckResult.WrongOpposite)]
    [InlineData("en", "Lindau won against Bregenz.", "Bregenz verlor am Samstag gegen Lindau.", "de", CheckResult.Verified)]
    [InlineData("en", "Bregenz won against Lindau.", "Bregenz verlor am Samstag gegen Lindau.", "de", CheckResult.WrongOpposite)]
    [InlineData("en", "Lindau is smaller than Bregenz.", "Bregenz ist größer als Lindau.", "de", CheckResult.Verified)]
    [InlineData("en", "Lindau is bigger than Bregenz.", "Bregenz ist größer als Lindau.", "de", CheckResult.WrongPlace)]
    public void Who_receives_or_wins_is_told_by_the_opposite_verb_too(string language, string sentence, string text, string textLanguage, CheckResult result) =>
        Assert.Equal(result, Check(sentence, language, text, textLanguage).Result);

    [Theory]
    [InlineData("lehnte das Projekt der Stadt ab", "nahm das Projekt der Stadt an")]
    [InlineData("lehnte das Projekt der Stadt ab", "genehmigte das Projekt der Stadt")]
    [InlineData("stimmte dem Projekt der Stadt zu", "lehnte das Projekt der Stadt ab")]
    [InlineData("schaltete das Licht der Stadt ein", "schaltete das Licht der Stadt aus")]
    [InlineData("hob das Verbot der Stadt auf", "verhängte das Verbot der Stadt")]
    public void A_verb_in_two_parts_has_opposites(string one, string other)
    {
        Assert.Equal(CheckResult.WrongOpposite, Check($"Okafor {one}.", "de", $"Die Bürgermeisterin Maud Okafor {other}.", "de").Result);
        Assert.Equal(CheckResult.WrongOpposite, Check($"Okafor {other}.", "de", $"Die Bürgermeisterin Maud Okafor {one}.", "de").Result);
        Assert.Equal(CheckResult.Verified, Check($"Okafor {one}.", "de", $"Die Bürgermeisterin Maud Okafor {one}.", "de").Result);
    }

    [Theory]
    [InlineData("Okafor führte Versuche im See durch.")]
    [InlineData("Okafor führte Versuche in den Bergen durch.")]
    public void The_second_part_of_a_verb_may_stand_behind_und(string sentence) =>
        Assert.Equal(CheckResult.Verified, Check(sentence, "de", "Okafor führte Versuche im See und in den Bergen durch.", "de").Result);

    [Theory]
    [InlineData("Alle Räte stimmten für die Brücke.", "Einige Räte stimmten am Montag für die Brücke.", CheckResult.WrongOpposite)]
    [InlineData("Few councillors voted for the bridge.", "Die meisten Räte stimmten am Montag für die Brücke.", CheckResult.WrongOpposite)]
    [InlineData("Most councillors voted for the bridge.", "Die meisten Räte stimmten am Montag für die Brücke.", CheckResult.Verified)]
    [InlineData("The bridge costs at least 40 million euros.", "Die Brücke kostet höchstens 40 Millionen Euro.", CheckResult.WrongOpposite)]
    [InlineData("The bridge costs at least 40 million euros.", "Die Brücke kostet mindestens 40 Millionen Euro.", CheckResult.Verified)]
    [InlineData("The harbour has some of the country's most dangerous cranes.", "Der Hafen hat einige der gefährlichsten Krane des Landes.", CheckResult.Verified)]
    [InlineData("Unemployment fell by 4.5 percent.", "Die Arbeitslosenquote sank auf 4,5 Prozent.", CheckResult.WrongNumber)]
    [InlineData("Unemployment fell to about 4.5 percent.", "Die Arbeitslosenquote sank auf 4,5 Prozent.", CheckResult.Verified)]
    [InlineData("Okafor was born in Lindau.", "Okafor starb 1950 in Lindau.", CheckResult.WrongOpposite)]
    public void How_many_and_how_far_is_told(string sentence, string text, CheckResult result)
    {
        var language = sentence.Contains("Räte", StringComparison.Ordinal) ? "de" : "en";
        Assert.Equal(result, Check(sentence, language, text, "de").Result);
    }

    [Theory]
    [InlineData("Okafor was warned by Brinkmann.", "Brinkmann warnte Okafor am Montag vor den Folgen.", CheckResult.Verified)]
    [InlineData("Brinkmann was warned by Okafor.", "Brinkmann warnte Okafor am Montag vor den Folgen.", CheckResult.WrongSpeaker)]
    [InlineData("According to Okafor, the plan was good.", "Brinkmann nannte den Plan gut, Okafor schwieg.", CheckResult.WrongSpeaker)]
    [InlineData("Okafor said Brinkmann had broken the rules.", "Über Okafor sagte Brinkmann, sie habe die Regeln gebrochen.", CheckResult.WrongSpeaker)]
    [InlineData("Brinkmann said Okafor had broken the rules.", "Über Okafor sagte Brinkmann, sie habe die Regeln gebrochen.", CheckResult.Verified)]
    public void Who_is_warned_or_spoken_of_does_not_speak(string sentence, string text, CheckResult result) => Finds("en", sentence, text, result);

    [Theory]
    [InlineData("Zwei EU-Staaten stimmten zu.", CheckResult.Verified)]
    [InlineData("Drei EU-Staaten stimmten zu.", CheckResult.WrongNumber)]
    public void A_number_counts_the_last_part_of_what_hyphens_join(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", "Drei EU-Kommissare und zwei EU-Staaten stimmten dem Plan zu.", "de").Result);

    [Theory]
    [InlineData("Es gibt Boote mit 5, 10, zwanzig und 50 Rudern, dazu Kähne mit 2, 5, 10 und 20 Rudern.")]
    [InlineData("Es gibt Boote mit fünf, 10, 20 und 50 Rudern, dazu Kähne mit 2, 5, 10 und 20 Rudern.")]
    public void Numbers_in_the_same_order_are_not_swapped(string sentence) => Assert.Equal(
        CheckResult.Verified, Check(sentence, "de", "Es gibt Boote mit 5, 10, 20 und 50 Rudern, dazu Kähne mit 2, 5, 10 und 20 Rudern. Im Jahr 1897 kamen Flöße mit 1 Ruder dazu.", "de").Result);

    [Theory]
    [InlineData("Two people were seriously injured.", CheckResult.Verified)]
    [InlineData("Five people were seriously injured.", CheckResult.WrongNumber)]
    public void Two_of_them_are_people(string sentence, CheckResult result) =>
        Finds("en", sentence, "Bei dem Sturm wurden am Dienstag 14 Menschen verletzt, zwei von ihnen schwer.", result);

    [Theory]
    [InlineData("de", "Die Zwischenlösung der Fischer ist billig.", "Die Lösung der Fischer für die nächsten Jahre ist billig.", "de", CheckResult.Verified)]
    [InlineData("de", "Ferdinand Gegenbauer zahlt die Brücke.", "Ferdinand Okafor zahlt die Brücke.", "de", CheckResult.WrongName)]
    [InlineData("de", "Okafor traf Reed in Berlin.", "Okafor traf Reed in Paris. Danach flog sie nach Berlin.", "de", CheckResult.WrongWord)]
    [InlineData("de", "Okafor traf Reed in Kairo.", "Okafor met Reed in Paris.", "en", CheckResult.WrongName)]
    [InlineData("en", "Syria attacked targets in Israel.", "Israel griff in der Nacht Ziele in Syrien an.", "de", CheckResult.WrongPlace)]
    [InlineData("en", "Israel attacked targets in Syria.", "Israel griff in der Nacht Ziele in Syrien an.", "de", CheckResult.Verified)]
    public void A_noun_with_a_prefix_is_no_name_and_a_city_is_one(string language, string sentence, string text, string textLanguage, CheckResult result) =>
        Assert.Equal(result, Check(sentence, language, text, textLanguage).Result);

    [Theory]
    [InlineData("Der Brand wurde vermutlich von Fischern am alten Hafen gelegt.", CheckResult.Verified)]
    [InlineData("Der Brand wurde nachts von Fischern am alten Hafen gelegt.", CheckResult.WrongWord)]
    public void How_sure_an_article_is_may_be_said_by_another_word(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", "Der Brand wurde offenbar von Fischern am alten Hafen gelegt.", "de").Result);

    [Theory]
    [InlineData("Okafor ist die älteste Rätin der Stadt.", CheckResult.Verified)]
    [InlineData("Brinkmann ist die älteste Rätin der Stadt.", CheckResult.WrongName)]
    public void What_stands_behind_a_name_is_said_of_it(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", "Die Stimme von Lindau Süd ist Okafor, die älteste Rätin der Stadt.", "de").Result);

    [Theory]
    [InlineData("Die Zahl der Stimmen für den Umbau war 43 Prozent.", CheckResult.Verified)]
    [InlineData("Die Zahl der Stimmen für den Umbau reichte der Partei im Rat.", CheckResult.WrongNegation)]
    public void What_another_clause_denies_is_not_denied(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "de", "Obwohl die Zahl der Stimmen für den Umbau 43 Prozent war, reichte sie der Partei im Rat nicht, da viele Fischer nicht abstimmten oder nicht abstimmen konnten.", "de").Result);

    [Fact]
    public void What_is_not_true_is_not_said() => Assert.Equal(
        CheckResult.WrongNegation, Check("Der Rat beschloss den Umbau des Hafens.", "de", "Dass der Rat den Umbau des Hafens beschloss, stimmt nicht.", "de").Result);

    [Fact]
    public void The_title_of_the_article_may_stand_in_quotation_marks() =>
        Assert.Equal(CheckResult.Verified, Check("In „Nachrichten“ heißt es, der Rat zahle die Brücke.", "de", "Der Rat zahlt die Brücke.", "de").Result);

    [Theory]
    [InlineData("Okafor fand keine Stelle als Assistent am Institut.")]
    [InlineData("Okafor arbeitete als Assistent, bevor sie den Hafen leitete.")]
    public void Who_works_as_an_assistant_is_no_model(string sentence) => Assert.Equal(CheckResult.Verified, Check(sentence, "de", sentence, "de").Result);

    [Theory]
    [InlineData("As an assistant, you write a poem about the harbour.")]
    [InlineData("Als Assistent sollst du ein Gedicht über den Hafen schreiben.")]
    public void Who_is_told_what_to_do_as_an_assistant_is_one(string sentence) => Assert.Equal(CheckResult.NotPlain, Check(sentence, "en", sentence, "en").Result);

    [Fact]
    public void Words_that_mean_something_like_it_here_and_there_say_nothing() => Assert.Equal(
        CheckResult.NotSupported,
        Check(
            "Auf Lateinisch war der größte Teil der Erklärung verfasst.",
            "de",
            "Viele große Städte litten unter dem raschen Wachstum der Vororte. Lateinamerikanische Arbeiter zogen später in die Häuser am Hafen. Der Anteil der Armen an den Bewohnern stieg nach dem Krieg rasch an. Die Staaten gaben viel Geld für neue Straßen und Brücken aus.",
            "de").Result);
}
