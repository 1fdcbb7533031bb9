using ChatBot.Core.Answers;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>The numbers of a sentence stand in the paragraph, for the same thing.</summary>
public sealed class NumberCheckTests
{
    [Theory]
    [InlineData("de", "Der Vertrag gilt seit dem 2. Mai 2011.", "2")]
    [InlineData("en", "The contract has been valid since 2 May 2011.", "2")]
    [InlineData("en", "The contract has been valid since May 9, 2011.", "9")]
    public void Another_day_of_a_month_fails_even_where_its_number_stands_for_something_else(string language, string sentence, string word) =>
        Assert.Equal((CheckResult.WrongNumber, word), Check(sentence, language, "Der Vertrag gilt seit dem 3. Mai 2011. Der zweite gilt seit dem 9. Juni 2012.", "de"));

    [Theory]
    [InlineData("Die 1,91 m große Torhüterin kam aus Lima.", "The 6-foot-3 goalkeeper came from Lima.", CheckResult.Verified)]
    [InlineData("Die 1,91 m große Torhüterin kam aus Lima.", "The goalkeeper came from Lima and is 6 feet 3 inches tall.", CheckResult.Verified)]
    [InlineData("Die 1,81 m große Torhüterin kam aus Lima.", "The 6-foot-3 goalkeeper came from Lima.", CheckResult.WrongNumber)]
    [InlineData("Die 1,81 m große Torhüterin kam aus Lima.", "The goalkeeper came from Lima and is 6 feet 3 inches tall.", CheckResult.WrongNumber)]
    public void Feet_and_inches_are_one_length(string sentence, string text, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", text, "en").Result);

    [Theory]
    [InlineData("en", "The ferry waited half an hour in the harbour.", "Die Fähre wartete 30 Minuten im Hafen.", CheckResult.Verified)]
    [InlineData("en", "The ferry waited half an hour in the harbour.", "Die Fähre wartete 20 Minuten im Hafen.", CheckResult.WrongNumber)]
    [InlineData("en", "It rained half an inch in the harbour.", "Im Hafen regnete es 1,3 Zentimeter.", CheckResult.Verified)]
    [InlineData("de", "Der Hafen liegt etwa 1,6 Kilometer entfernt.", "The harbour is about a mile away.", CheckResult.Verified)]
    [InlineData("de", "Der Hafen liegt etwa 2,6 Kilometer entfernt.", "The harbour is about a mile away.", CheckResult.WrongNumber)]
    [InlineData("en", "The harbour won three points out of four.", "Der Hafen gewann drei von vier Punkten.", CheckResult.Verified)]
    [InlineData("de", "Der Hafen gewann drei von fünf Punkten.", "The harbour won three points out of four.", CheckResult.WrongNumber)]
    [InlineData("de", "In den Hafen kamen mehrere Tausend Gäste.", "Thousands of guests came to the harbour.", CheckResult.Verified)]
    [InlineData("en", "The ferry carried 2.4 million guests, after 1.7 million four years ago.", "Die Fähre beförderte 2,4 Millionen Gäste, nach 1,7 Millionen vor vier Jahren.", CheckResult.Verified)]
    public void Halves_shares_and_round_measures_are_read_as_they_are_meant(string language, string sentence, string text, CheckResult result) =>
        Assert.Equal(result, Check(sentence, language, text, language == "de" ? "en" : "de").Result);

    [Fact]
    public void A_pair_of_people_is_not_the_number_of_what_they_have()
    {
        const string Text = "A couple could open four Wieland bakeries at the harbour.";
        Assert.Equal((CheckResult.WrongNumber, "zwei"), Check("Ein Paar könnte zwei Bäckereien am Hafen eröffnen.", "de", Text, "en"));
        Assert.Equal((CheckResult.Verified, null), Check("Ein Paar könnte vier Bäckereien am Hafen eröffnen.", "de", Text, "en"));
    }

    [Fact]
    public void An_article_is_no_number_of_something_else() =>
        Assert.Equal((CheckResult.WrongNumber, "1"), Check("Die Mannschaft holte 1 Punkt.", "de", "Die Mannschaft holte drei Punkte und zeigte ein gutes Spiel.", "de"));

    [Fact]
    public void A_word_that_ends_like_a_number_is_none() =>
        Assert.Equal((CheckResult.WrongNumber, "eight"), Check("The eight great powers rejected the plan.", "en", "Die sechs Großmächte lehnten den Plan ab.", "de"));

    [Theory]
    [InlineData("Die Partie endete 2:2.", "Das Spiel endete 2:2.", true)]
    [InlineData("Die Partie endete 1:2.", "Die Partie endete 2:2.", false)]
    [InlineData("Der Krieg dauerte von 1950 bis 1953.", "Der Krieg dauerte 1950-53.", true)]
    [InlineData("Der Krieg dauerte 1950-54.", "Der Krieg dauerte 1950-53.", false)]
    [InlineData("Die Quote stieg um acht Prozent.", "Die Quote stieg um acht Punkte.", false)]
    [InlineData("Der Weg ist 385 Meilen lang.", "Der Weg ist 385 Kilometer lang.", false)]
    [InlineData("Der Umbau kostet 3500000 Euro.", "Der Umbau kostet 3,5 Mio. Euro.", true)]
    [InlineData("Der Umbau kostet 35 Mio. Euro.", "Der Umbau kostet 3,5 Mio. Euro.", false)]
    public void Scores_ranges_and_units_are_compared_whole(string sentence, string paragraph, bool passes) =>
        Assert.Equal(passes, Check(sentence, "de", paragraph, "de").Result == CheckResult.Verified);

    [Theory]
    [InlineData("en", "The council chose the harbour in the first place.", "Der Rat wählte eben den Hafen.", "de")]
    [InlineData("de", "Die Münzen sind in erster Linie für Sammler gemacht.", "The coins are mainly made for collectors.", "en")]
    [InlineData("de", "Der Hafen wurde im Ersten Weltkrieg gebaut.", "The harbour was built in World War I.", "en")]
    [InlineData("de", "Der Hafen wurde im Zweiten Weltkrieg zerstört.", "The harbour was destroyed in World War Two.", "en")]
    [InlineData("de", "Er arbeitete anderthalb Jahre im Hafen.", "He worked in the harbour for a year and a half.", "en")]
    [InlineData("de", "Die Partei gewann mit 20 Prozentpunkten Vorsprung.", "The party won by 20 points.", "en")]
    [InlineData("de", "Die Partei gewann mit 20 Prozentpunkten Vorsprung.", "The party won by 20 percentage points.", "en")]
    [InlineData("de", "Der Hafen verlor mehrere zehn Milliarden Euro.", "The harbour lost tens of billions of euros.", "en")]
    [InlineData("en", "The film in the harbour found an audience of millions.", "Der Film im Hafen fand ein Millionenpublikum.", "de")]
    [InlineData("en", "It was a three-set loss for the captain.", "Es war eine Dreisatzniederlage für den Kapitän.", "de")]
    [InlineData("de", "Die Firma wurde Anfang der 1980er gegründet.", "Die Firma entstand 1982 und wurde von zwei Seeleuten gegründet.", "de")]
    [InlineData("de", "51,6 % stimmte für den neuen Hafen.", "Obwohl 51,6 % für den neuen Hafen stimmten, scheiterte er, weil 32,9 % der Bürger nicht abstimmten.", "de")]
    [InlineData("de", "Die Führung zweier Schiffe übernahm der Kapitän.", "The captain took command of two ships.", "en")]
    [InlineData("de", "Nach einer 15-monatigen Reise kam das Schiff in den Hafen.", "The ship came to the harbour after a 15-month journey.", "en")]
    public void A_number_in_other_words_is_the_same(string language, string sentence, string text, string textLanguage) =>
        Assert.Equal((CheckResult.Verified, null), Check(sentence, language, text, textLanguage));

    [Theory]
    [InlineData("de", "Der Hafen wurde im Zweiten Weltkrieg gebaut.", "The harbour was built in World War I.", "en")]
    [InlineData("de", "Die Firma wurde Anfang der 1970er gegründet.", "Die Firma entstand 1982 und wurde von zwei Seeleuten gegründet.", "de")]
    [InlineData("en", "It was a four-set loss for the captain.", "Es war eine Dreisatzniederlage für den Kapitän.", "de")]
    public void Another_number_in_other_words_fails(string language, string sentence, string text, string textLanguage) =>
        Assert.Equal(CheckResult.WrongNumber, Check(sentence, language, text, textLanguage).Result);

    [Theory]
    [InlineData("en", "The ferry is within 63 miles of the harbour.", "Die Fähre ist weniger als 64 Meilen vom Hafen entfernt.", "de")]
    [InlineData("de", "Die Fähre kam dem Hafen bis auf 310 Kilometer nahe.", "The ferry came within 200 miles of the harbour.", "en")]
    [InlineData("en", "The storm has winds of 86 miles per hour in the harbour.", "Der Sturm erreicht im Hafen 145 Kilometer pro Stunde.", "de")]
    [InlineData("de", "Der Sender im Hafen liegt bei über 19,4 Grad.", "Der Sender im Hafen liegt bei 19,2 Grad.", "de")]
    [InlineData("de", "In den letzten fünfzig Minuten kam das Schiff in den Hafen.", "In den letzten drei Minuten kam das Schiff mit 50 Seeleuten in den Hafen.", "de")]
    [InlineData("de", "Über 100 Menschen starben im Hafen.", "More than 200 people died in the harbour, and hundreds of ships sank.", "en")]
    [InlineData("en", "The harbour costs between 1 million and 10 million euros.", "Der Hafen kostet zwischen 3 Millionen und 10 Millionen Euro.", "de")]
    [InlineData("de", "Ein Paar bekommt im Hafen 2 % Zinsen.", "A couple gets 3% interest in the harbour.", "en")]
    [InlineData("en", "The sides met in the harbour, and the ferry won the previous two matches.", "Die beiden Seiten trafen sich im Hafen, und die Fähre gewann die drei vorhergehenden Spiele.", "de")]
    [InlineData("de", "In Liga 4 spielt der Verein des Hafens.", "Der Verein des Hafens spielt nach der Viertklassigkeit wieder in Liga 1.", "de")]
    [InlineData("de", "Das Schiff Seevogel 2 fuhr in den Hafen.", "Das Schiff Seevogel 1 fuhr mit 2 Seeleuten in den Hafen.", "de")]
    public void A_number_that_only_comes_near_or_belongs_to_something_else_fails(string language, string sentence, string text, string textLanguage) =>
        Assert.Equal(CheckResult.WrongNumber, Check(sentence, language, text, textLanguage).Result);

    [Theory]
    [InlineData("de", "Die Fähre kam dem Hafen bis auf 320 Kilometer nahe.", "The ferry came within 200 miles of the harbour.", "en")]
    [InlineData("en", "The gale reaches 90 miles per hour in the harbour.", "Der Sturm erreicht im Hafen 145 Kilometer pro Stunde.", "de")]
    [InlineData("de", "Im Hafen fielen 7,5 Zentimeter Regen.", "In the harbour 3 inches of rain fell.", "en")]
    [InlineData("de", "Hunderte Menschen starben im Hafen.", "Hundreds of people died in the harbour.", "en")]
    public void A_number_that_is_converted_or_left_open_passes(string language, string sentence, string text, string textLanguage) =>
        Assert.Equal((CheckResult.Verified, null), Check(sentence, language, text, textLanguage));

    [Theory]
    [InlineData("The treaty between the two countries is ready.", CheckResult.Verified, "Der Vertrag zwischen Norwegen und Portugal ist fertig.")]
    [InlineData("The treaty between the four countries is ready.", CheckResult.WrongNumber, "Der Vertrag zwischen Norwegen und Portugal ist fertig.")]
    [InlineData("The treaty between the two countries is ready.", CheckResult.WrongNumber, "Der Vertrag zwischen den drei Ländern Norwegen, Chile und Portugal ist fertig.")]
    [InlineData("The treaty between the two countries is ready.", CheckResult.WrongNumber, "Der Vertrag ist fertig.")]
    [InlineData("The two ferries sail between Norway and Portugal.", CheckResult.WrongNumber, "Die vier neuen Nordstern-Schiffe fahren zwischen Norwegen und Portugal.")]
    public void Two_that_are_named_may_be_counted(string sentence, CheckResult result, string text) => Assert.Equal(result, Check(sentence, "en", text, "de").Result);

    [Fact]
    public void A_number_of_the_titles_name_counts_nothing()
    {
        var passage = TestEvidence.Passage("Der Spieler führte zwei Gruppen in den Hafen.", language: "de") with { Title = "Super Bowl 50" };
        Assert.Equal(CheckResult.WrongNumber, TestEvidence.Check.Check(new("Der Spieler führte fünfzig Gruppen in den Hafen.", [new(1, null)]), [new(passage, 1)], "de").Result);
    }
}
