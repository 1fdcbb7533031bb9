using ChatBot.Core.Answers;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>A sentence denies what the paragraph denies, and nothing else.</summary>
public sealed class NegationCheckTests
{
    [Theory]
    [InlineData("en", "The ferry sank not long after the storm.", "Die Fähre sank kurz nach dem Sturm.", CheckResult.Verified)]
    [InlineData("de", "Die neue Fähre ist nicht schlecht.", "The new ferry is okay.", CheckResult.Verified)]
    [InlineData("de", "So viele Gäste wie seit Jahren nicht kamen in den Hafen.", "The harbour had the most guests in years.", CheckResult.Verified)]
    [InlineData("en", "The new ferry has still to reach the harbour.", "Die neue Fähre hat den Hafen noch nicht erreicht.", CheckResult.Verified)]
    [InlineData("en", "The leak in the ferry is un-detectable.", "Das Leck in der Fähre ist nicht zu finden.", CheckResult.Verified)]
    [InlineData("de", "Der Lotse ist derzeit nicht in Form.", "The pilot is out of form.", CheckResult.Verified)]
    [InlineData("en", "The ferry sank long after the storm.", "The ferry sank not long after the storm.", CheckResult.WrongNegation)]
    [InlineData("de", "Die neue Fähre ist schlecht.", "Die neue Fähre ist nicht schlecht.", CheckResult.WrongNegation)]
    public void What_one_language_denies_in_a_phrase_the_other_may_say_without(string language, string sentence, string text, CheckResult result) => Assert.Equal(
        result, Check(sentence, language, text, text.StartsWith("The", StringComparison.Ordinal) ? "en" : "de").Result);

    [Theory]
    [InlineData("en", "The mayor promised that the old bakery shop will open until autumn.", "Die Bürgermeisterin versprach, dass der alte Bäckerladen bis zum Herbst auf keinen Fall öffnen werde.", "de")]
    [InlineData("de", "Aus diesem Grund hat der Bäcker das Dorf verlassen.", "But this is not the reason why the baker left the village.", "en")]
    [InlineData("en", "The water-poor village looked like winning.", "Das wasserarme Dorf sah nicht nach einem Sieg aus.", "de")]
    [InlineData("en", "The mayor avoided the bakers and responded openly.", "Die Bürgermeisterin entzog sich den Bäckern und antwortete nicht offen.", "de")]
    [InlineData("de", "Eine Lotsin, die ihren Namen nennen wollte, lobte die Fähre.", "A pilot who declined to be named praised the ferry.", "en")]
    [InlineData("de", "Der Rat hat noch eine Fähre gewählt.", "The council has yet to choose a ferry.", "en")]
    [InlineData("en", "The ferry sails later than Friday.", "Die Fähre fährt spätestens am Freitag.", "de")]
    [InlineData("de", "Die Fähre trägt mehr als 50 Gäste.", "The ferry carries at most 50 guests.", "en")]
    [InlineData("de", "Die Fähre wartet, solange die Gäste da sind.", "Die Fähre wartet, bis die Gäste da sind.", "de")]
    [InlineData("en", "The roadless villages are very popular.", "Die straßenlosen Dörfer sind nicht sehr beliebt.", "de")]
    [InlineData("en", "The whale was found to be a dangerous animal.", "Am Strand lag ein Wal. Man stellte fest, dass der Wal kein gefährliches Tier war.", "de")]
    public void A_translation_that_leaves_out_what_denies_fails(string language, string sentence, string text, string textLanguage) =>
        Assert.Equal((CheckResult.WrongNegation, null), Check(sentence, language, text, textLanguage));

    [Theory]
    [InlineData("We can't just rely on the bridge.", "Wir können uns nicht nur auf die Brücke verlassen.")]
    [InlineData("The vote takes place no later than Friday.", "Die Abstimmung findet spätestens am Freitag statt.")]
    [InlineData("Non-European investors buy the houses.", "Investoren, die nicht aus Europa sind, kaufen die Häuser.")]
    [InlineData("A few sailors left the ship.", "Wenige Seeleute verließen das Schiff.")]
    [InlineData("No-one knew the harbour.", "Niemand kannte den Hafen.")]
    [InlineData("The ship is unfit for the harbour.", "Das Schiff ist für den Hafen nicht geeignet.")]
    [InlineData("No, no, the ship is in the harbour.", "Nein, nein, nein, das Schiff liegt im Hafen.")]
    [InlineData("The harbour has more ships than ever before.", "Im Hafen liegen so viele Schiffe wie nie zuvor.")]
    [InlineData("Sailors are urged not to leave the harbour.", "Den Seeleuten wird davon abgeraten, den Hafen zu verlassen.")]
    public void What_denies_no_more_than_the_other_language_does_passes(string sentence, string text) => Assert.Equal((CheckResult.Verified, null), Check(sentence, "en", text, "de"));

    [Theory]
    [InlineData("Der Torwart wurde gelobt, weil er den Ball fing.", "Obwohl alle Spieler den Ball fingen, tat der Torwart dies nicht. Er wurde gelobt.")]
    [InlineData("Das Schiff liegt im Hafen, sagte die Lotsin.", "Dass das Schiff im Hafen liegt, ist nicht der Fall, sagte die Lotsin.")]
    [InlineData("Der Verein stieg trotz der Strafe ab, die bis Mai galt.", "Die Strafe galt bis Mai. Der Verein stieg trotz der Strafe nicht ab, die nur bis Mai galt.")]
    public void A_sentence_that_says_what_the_paragraph_denies_fails(string sentence, string text) =>
        Assert.Equal((CheckResult.WrongNegation, null), Check(sentence, "de", text, "de"));

    [Theory]
    [InlineData("No boats were sold to Bregenz or Lindau.")]
    [InlineData("The boats were not sold to Bregenz or Lindau.")]
    public void What_is_denied_twice_in_a_row_is_denied_once(string sentence) => Assert.Equal(
        (CheckResult.Verified, null), Check(sentence, "en", "Boote wurden aber nicht verkauft, weder nach Bregenz, noch nach Lindau.", "de"));

    [Theory]
    [InlineData("Two days later the lighthouse keeper was rescued.", CheckResult.Verified)]
    [InlineData("The lighthouse keeper heard of the reward.", CheckResult.WrongNegation)]
    public void What_a_clause_denies_that_the_sentence_does_not_have_is_not_denied_of_the_rest(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "en", "Zwei Tage später wurde der Leuchtturmwärter gerettet, aber er hörte nie von der Belohnung.", "de").Result);

    [Fact]
    public void What_a_name_in_the_other_language_denies_is_read() => Assert.Equal((CheckResult.WrongNegation, null), Check(
        "The choir in Lindau sang the song \"The Harbour Does Sleep\" once more at the feast of 1994.", "en",
        "Der Chor sang in Lindau das Lied „The harbour doesn't sleep“ noch einmal auf dem Fest von 1994.", "de"));

    [Fact]
    public void What_is_denied_in_the_sentence_beside_the_one_with_the_name_is_not_denied_of_it() => Assert.Equal(
        (CheckResult.Verified, null), Check("The fair was held in Lindau.", "en", "Drei Tage lang hat die Ausstellung in Lindau gedauert. Eine große Messe sollte es nicht werden, Neuheiten gab es kaum zu zeigen.", "de"));

    [Fact]
    public void What_a_thing_is_without_may_be_left_out() => Assert.Equal(
        (CheckResult.Verified, null), Check("Eine Probefahrt war für Juli geplant.", "de", "Eine Probefahrt ohne Gäste, bei der das Anlegen geübt wurde, war für Juli geplant.", "de"));

    [Theory]
    [InlineData("en", "The ferry does not only carry bicycles.", "Die Fähre befördert nur Fahrräder.")]
    [InlineData("en", "The ferry only carries bicycles.", "Die Fähre befördert nicht nur Fahrräder.")]
    [InlineData("en", "The crew was able to repair the old engine.", "Die Mannschaft war unfähig, die alte Maschine zu reparieren.")]
    public void Only_for_not_only_and_what_came_about_for_what_did_not_fail(string language, string sentence, string text) =>
        Assert.Equal((CheckResult.WrongNegation, null), Check(sentence, language, text, "de"));

    [Theory]
    [InlineData("en", "The board called the bridge \"safe\".", "The board called the bridge \"not safe\" and closed it.")]
    [InlineData("de", "Der Rat nannte die Brücke „sicher“.", "Der Rat nannte die Brücke „nicht sicher“ und sperrte sie.")]
    [InlineData("de", "Der Rat sagte zur Brücke: „Wir sperren die Brücke.“", "Der Rat sagte zur Brücke: „Wir sperren die Brücke nicht.“")]
    [InlineData("de", "Es ist die Wahl, „Kleine Leute“.", "Es ist die Wahl, nicht „Kleine Leute“.")]
    public void A_quotation_without_the_word_that_denies_it_fails(string language, string sentence, string paragraph) =>
        Assert.Equal((CheckResult.WrongNegation, null), Check(sentence, language, paragraph, language));

    [Fact]
    public void A_quotation_within_another_is_no_word_of_the_sentence_itself() =>
        Assert.Equal((CheckResult.Verified, null), Check(
            "Die Wirtin mag keinen „Lärm“ und sagte: „Lärm stört mich nicht immer.“", "de", "Die alte Wirtin mag keinen „Lärm“ und sagte: „Lärm stört mich nicht immer.“", "de"));

    [Theory]
    [InlineData("The bridge will open later than Friday.", "The bridge will open no later than Friday, the council said.")]
    [InlineData("Sailors love the harbour, and more so than at night.", "Sailors love the harbour, and never more so than at night, they say.")]
    public void A_bound_and_a_never_are_not_left_out(string sentence, string text) =>
        Assert.Equal((CheckResult.WrongNegation, null), Check(sentence, "en", text, "en"));

    [Theory]
    [InlineData("en", "Many sail by ferry, rather than by train.", "Viele fahren mit der Fähre und nicht mit dem Zug.", "de")]
    [InlineData("en", "The ferry sails on Friday at the latest.", "Die Fähre fährt spätestens am Freitag.", "de")]
    [InlineData("en", "The ferry waits until the guests are on board.", "Die Fähre wartet, solange die Gäste nicht an Bord sind.", "de")]
    [InlineData("en", "The passengers were oblivious to the storm on the ferry.", "Die Passagiere auf der Fähre bemerkten nichts von dem Sturm.", "de")]
    [InlineData("de", "Der Rat muss die Fähre noch wählen.", "The council has yet to choose the ferry.", "en")]
    [InlineData("de", "Es gibt keine Fähre, solange es keinen Vertrag mit dem Hafen gibt.", "There will be no ferry until there is a contract with the harbour.", "en")]
    [InlineData("de", "Sie lebt ohne Angst und ohne Sorgen im Hafen.", "She lives in the harbour without fear and worries.", "en")]
    [InlineData("en", "The battle for the harbour is far from over.", "Der Kampf um den Hafen ist noch lange nicht vorbei.", "de")]
    [InlineData("en", "The harbour is similar to, but less deep than, the lake.", "Der Hafen ist dem See ähnlich, aber nicht so tief.", "de")]
    [InlineData("en", "It is just not about the ferry, it is also about the harbour.", "Es geht nicht nur um die Fähre, es geht auch um den Hafen.", "de")]
    [InlineData("en", "The police tried to stop the vote in the harbour.", "Die Polizei versuchte, die Abstimmung im Hafen zu verhindern.", "de")]
    [InlineData("en", "Regardless of the weather the ferry has a free press on board.", "Unabhängig vom Wetter hat die Fähre eine unabhängige Presse an Bord.", "de")]
    public void What_denies_by_its_meaning_is_said_in_other_words(string language, string sentence, string text, string textLanguage) =>
        Assert.NotEqual(CheckResult.WrongNegation, Check(sentence, language, text, textLanguage).Result);

    [Theory]
    [InlineData("en", "The council warned the sailors not to trust the pilots.", "Der Rat warnte die Seeleute davor, den Lotsen zu trauen.", "de")]
    [InlineData("de", "Der Rat hat nie ein Geheimnis daraus gemacht, auch nicht bei der letzten Wahl.", "The council has never made a secret of it, including at the last election.", "en")]
    [InlineData("en", "The ferry has never carried guests, nor has the old ship.", "Die Fähre hat nie Gäste befördert, und auch nicht das alte Schiff.", "de")]
    [InlineData("en", "There was no better feeling on the ferry.", "Auf der Fähre war das Gefühl am schönsten.", "de")]
    [InlineData("en", "For those out of storm danger the rain is a blessing.", "Für diejenigen, die nicht in Gefahr durch den Sturm sind, ist der Regen ein Segen.", "de")]
    [InlineData("de", "Unklar scheint lediglich, wer die Fähre lenkt.", "It is only unclear who steers the ferry.", "en")]
    [InlineData("en", "It is not uncommon for the ferry to wait.", "Es ist üblich, dass die Fähre wartet.", "de")]
    [InlineData("en", "The ferry is silver, as opposed to the bridge.", "Die Fähre ist silbern und nicht die Brücke.", "de")]
    [InlineData("de", "Die Sicherheit der Fähre wird geprüft.", "Ob die Fähre sicher ist (oder nicht), wird geprüft, so die Sicherheit der Fähre.", "de")]
    [InlineData("en", "The council of Lindau should not go unheard.", "Der Rat von Lindau sollte nicht ungehört bleiben.", "de")]
    [InlineData("de", "Wer keine Fähre lenken kann, kann auch nicht ein Schiff lenken.", "Whoever cannot steer a ferry cannot steer a ship.", "en")]
    [InlineData("en", "Whoever cannot steer a ferry cannot steer a ship.", "Wer keine Fähre lenken kann, kann auch nicht ein Schiff lenken.", "de")]
    public void Who_denies_twice_or_once_more_denies_once_or_not_at_all(string language, string sentence, string text, string textLanguage) =>
        Assert.Equal((CheckResult.Verified, null), Check(sentence, language, text, textLanguage));

    [Theory]
    [InlineData("de", "Der Rat dankte Steven Lawless.", "The council thanked Steven Lawless.", CheckResult.Verified)]
    [InlineData("de", "Der Rat dankte Steven Lawless nicht.", "The council thanked Steven Lawless.", CheckResult.WrongNegation)]
    public void A_name_denies_nothing(string language, string sentence, string text, CheckResult result) =>
        Assert.Equal(result, Check(sentence, language, text, language == "de" ? "en" : "de").Result);

    [Fact]
    public void Who_is_warned_not_to_do_it_is_not_warned_to_do_it() =>
        Assert.Equal(CheckResult.WrongNegation, Check("The council warned the sailors to trust the pilots.", "en", "The council warned the sailors not to trust the pilots at night.", "en").Result);

    [Theory]
    [InlineData("Beim Test ohne Strom roch es in der Kabine seltsam.", "Der Test ohne Strom begann am Morgen. Zuerst roch es in der Kabine seltsam.")]
    [InlineData("Nur Ärzte dürfen Arzneien ausgeben.", "Nur Ärzte dürfen Arzneien ausgeben, und Ärzte dürfen keine Partnerschaften mit Händlern eingehen, die Arzneien verkaufen.")]
    public void What_is_missing_elsewhere_is_not_denied_here(string sentence, string text) =>
        Assert.NotEqual(CheckResult.WrongNegation, Check(sentence, "de", text, "de").Result);

    [Fact]
    public void A_word_that_denies_something_else_does_not_stand_for_the_one_that_is_left_out() =>
        Assert.Equal((CheckResult.WrongNegation, null), Check(
            "The museum is built for visitors rather than experts, and for me the models of the locks are as rich and exciting as the songs of the sailors in the harbour.", "en",
            "Das Museum ist mehr für Besucher als für Fachleute gebaut, und für mich sind die Modelle der Schleusen nicht so reich und spannend wie die Lieder der Seeleute im Hafen.", "de"));

    [Fact]
    public void A_sentence_of_the_paragraph_stands_whatever_else_the_paragraph_denies() =>
        Assert.Equal((CheckResult.Verified, null), Check(
            "In Linz heißen kleine Fähren freie Fähren.", "de", "In Linz heißen kleine Fähren freie Fähren. Genau genommen ist eine kleine Fähre eine nicht freie Fähre in Linz.", "de"));

    [Fact]
    public void Nothing_but_the_word_that_denies_may_be_cut_from_a_quoted_sentence() =>
        Assert.Equal((CheckResult.WrongNegation, null), Check("„Ich war es.“", "de", "„Ich war es nicht.“", "de"));
}
