using ChatBot.Core.Answers;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>Which name and which number stands where.</summary>
public sealed class PlaceCheckTests
{
    [Theory]
    [InlineData("Marit Lindqvist sold the ferry to Paul Wieland in Lindau.", CheckResult.Verified, "Marit Lindqvist verkaufte Paul Wieland die Fähre in Lindau.")]
    [InlineData("The old ferry of Bregenz was bought by Paul Wieland in spring.", CheckResult.Verified, "Im Frühjahr kaufte Paul Wieland die alte Fähre von Bregenz.")]
    [InlineData("The harbour in Bregenz is led by Wieland, the bridge in Lindau by Lindqvist.", CheckResult.Verified, "Wieland leitet den Hafen in Bregenz, Lindqvist die Brücke in Lindau.")]
    [InlineData("The harbour in Lindau is led by Wieland, the bridge in Bregenz by Lindqvist.", CheckResult.WrongPlace, "Wieland leitet den Hafen in Bregenz, Lindqvist die Brücke in Lindau.")]
    public void Two_names_in_each_others_places_fail_in_a_translation(string sentence, CheckResult result, string text) =>
        Assert.Equal(result, Check(sentence, "en", text, "de").Result);

    [Theory]
    [InlineData("Der Hafen von Lindau liegt näher an Bregenz als die Brücke.", CheckResult.WrongPlace, "The harbour of Bregenz is closer to Lindau than the bridge.")]
    [InlineData("Der Hafen von Bregenz liegt näher an Lindau als die Brücke.", CheckResult.Verified, "The harbour of Bregenz is closer to Lindau than the bridge.")]
    public void So_they_do_in_a_german_one(string sentence, CheckResult result, string text) => Assert.Equal(result, Check(sentence, "de", text, "en").Result);

    [Theory]
    [InlineData("Ferries sail to Bregenz, Lindau and Konstanz.", "Nach Konstanz, Lindau und Bregenz fahren Fähren.")]
    [InlineData("Bregenz harbour chief Paul Wieland repaired the ferry.", "Paul Wieland, Chef des Hafens von Bregenz, reparierte die Fähre.")]
    public void The_order_of_a_list_and_of_an_apposition_says_nothing(string sentence, string text) => Assert.Equal(CheckResult.Verified, Check(sentence, "en", text, "de").Result);

    [Theory]
    [InlineData("Edda Wieland repaired the bridge with the ferry's owner.", "en", "Wieland", "Edda Brinkmann reparierte die Brücke mit Paul Wieland, dem Besitzer der Fähre.", "de")]
    [InlineData("Bürgermeisterin Edda Wieland half.", "de", "Wieland", "The mayor Edda Brinkmann helped the ferry's owner Paul Wieland.", "en")]
    public void A_name_put_together_from_two_fails(string sentence, string language, string word, string text, string textLanguage) =>
        Assert.Equal((CheckResult.WrongPlace, word), Check(sentence, language, text, textLanguage));

    [Theory]
    [InlineData("The storm damaged 14 boats in the harbour, and 31 trees fell on the railway.", CheckResult.Verified)]
    [InlineData("On the railway 14 trees fell.", CheckResult.WrongPlace)]
    [InlineData("The storm damaged 14 boats in the harbour, and 14 trees fell on the railway.", CheckResult.WrongPlace)]
    public void A_number_of_something_else_fails_in_a_translation(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "en", "Der Sturm beschädigte 14 Boote, die vor Anker im Hafen lagen. Auf die Bahn stürzten 31 teils sehr alte Bäume.", "de").Result);

    [Theory]
    [InlineData("Lindqvist painted the old bridge over the river in autumn.", CheckResult.WrongPlace)]
    [InlineData("Brinkmann painted the old bridge over the river in autumn.", CheckResult.Verified)]
    public void A_name_of_another_sentence_fails_in_a_translation(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "en", "Lindqvist kaufte im Frühjahr eine Fähre. Brinkmann strich im Herbst die alte Brücke über den Fluss.", "de").Result);

    [Theory]
    [InlineData("The pilots painted the old bridge in spring, the gardeners repaired the new harbour in autumn.", CheckResult.Verified)]
    [InlineData("The gardeners painted the old bridge in spring, the pilots repaired the new harbour in autumn.", CheckResult.WrongPlace)]
    [InlineData("In autumn the gardeners repaired the new harbour; the pilots had painted the old bridge in spring.", CheckResult.Verified)]
    public void Two_nouns_in_each_others_places_fail_in_a_translation(string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, "en", "Die Lotsen strichen im Frühjahr die alte Brücke, im Herbst reparierten die Gärtner den neuen Hafen.", "de").Result);

    [Theory]
    [InlineData("en", "Of the ferries 14 sank in the storm, and of the old boats 31 were saved.", CheckResult.Verified)]
    [InlineData("en", "Of the ferries 31 sank in the storm, and of the old boats 14 were saved.", CheckResult.WrongPlace)]
    [InlineData("de", "Vierzehn der Fähren sanken im Sturm, von den alten Booten wurden 31 gerettet.", CheckResult.Verified)]
    public void Two_numbers_in_each_others_places_fail(string language, string sentence, CheckResult result) => Assert.Equal(
        result, Check(sentence, language, "14 Fähren sanken im Sturm, 31 alte Boote wurden gerettet.", "de").Result);
}
