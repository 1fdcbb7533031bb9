using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>Which sentence of a paragraph a sentence is the translation of, its words of grammar counted.</summary>
public sealed class TranslatedSentenceTests
{
    private const string Village =
        "Der Hafen hat eine neue Brücke. Im Winter friert der See zu. Die Bürgermeisterin liebt Musik. Viele Gäste trinken Kaffee. Das alte Schiff braucht Farbe.";

    [Theory]
    [InlineData("en", "He was there before us.", "Er war vor uns da.", CheckResult.Verified)]
    [InlineData("en", "He was not there before us.", "Er war nicht vor uns da.", CheckResult.Verified)]
    [InlineData("en", "He was there before us.", "Er war nicht vor uns da.", CheckResult.NotSupported)]
    [InlineData("en", "He was there before us.", "Wir haben alle gelacht.", CheckResult.NotSupported)]
    [InlineData("de", "Und dann ging sie mit ihnen.", "And then she left with them.", CheckResult.Verified)]
    [InlineData("de", "Und dann ging sie mit ihnen.", "You should all stay here.", CheckResult.NotSupported)]
    public void What_has_few_words_of_content_passes_by_its_words_of_grammar(string language, string sentence, string text, CheckResult result) =>
        Assert.Equal(result, Check(sentence, language, text, language == "en" ? "de" : "en").Result);

    [Theory]
    [InlineData("The mayor loves music.", CheckResult.Verified)]
    [InlineData("Many guests drink coffee, and the old ship needs paint.", CheckResult.Verified)]
    [InlineData("The bridge drinks winter music and paint.", CheckResult.NotSupported)]
    public void Words_that_stand_in_a_paragraph_here_and_there_support_nothing(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "en", Village, "de").Result);

    [Theory]
    [InlineData("Zuversicht herrscht am Hafen.", "There is hope at the harbour.", CheckResult.Verified)]
    [InlineData("Zuversicht herrscht am Hafen.", "Paul Wieland loves music. There is hope at the harbour. Edda Brinkmann left for Bregenz.", CheckResult.Verified)]
    [InlineData("Die Fähre nach Konstanz sank.", "Paul Wieland loves music. The ferry to Bregenz sank.", CheckResult.WrongName)]
    public void Names_of_the_other_sentences_are_not_left_out(string sentence, string text, CheckResult result) => Assert.Equal(result, Check(sentence, "de", text, "en").Result);

    [Theory]
    [InlineData("The harbour in Tucson, Ariz., is new.", CheckResult.Verified)]
    [InlineData("The harbour in Tucson, Fla., is new.", CheckResult.WrongName)]
    public void A_state_has_a_short_name_too(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "en", "Der Hafen in Tucson in Arizona ist neu.", "de").Result);

    [Theory]
    [InlineData("Gestern baute Wieland den Hafen.", CheckResult.Verified)]
    [InlineData("Gestern baute England den Hafen.", CheckResult.WrongName)]
    [InlineData("Gestern baute Deutschland den Hafen.", CheckResult.WrongName)]
    public void The_languages_of_article_and_reader_name_no_country(string sentence, CheckResult result) =>
        Assert.Equal(result, Check(sentence, "de", "Yesterday Wieland built the harbour.", "en").Result);

    [Theory]
    [InlineData("Die Mieten in Lindau stiegen. In Bregenz sank die Zahl der Gäste.", CheckResult.Verified)]
    [InlineData("Die Mieten in Lindau sanken. In Bregenz stieg die Zahl der Gäste.", CheckResult.WrongOpposite)]
    public void An_opposite_in_another_sentence_is_none(string text, CheckResult result) => Assert.Equal(result, Check("Rents in Lindau rose.", "en", text, "de").Result);

    [Theory]
    [InlineData("Der Hafen ist alt. (!) Die Brücke ist neu.")]
    [InlineData("Der Hafen ist alt.\n\n***\n\nDie Brücke ist neu.")]
    [InlineData("… Die Brücke ist neu. …")]
    public void Marks_that_stand_alone_are_no_sentences(string text)
    {
        Assert.Equal(CheckResult.Verified, Check("The bridge is new.", "en", text, "de").Result);
        Assert.Equal(CheckResult.WrongNegation, Check("The bridge is not new.", "en", text, "de").Result);
    }

    [Theory]
    [InlineData("The storm destroyed the bridge.", 1, CheckResult.Verified)]
    [InlineData("The storm destroyed the bridge.", 2, CheckResult.WrongParagraph)]
    [InlineData("Der Sturm zerstörte die Brücke.", 2, CheckResult.WrongParagraph)]
    public void A_citation_of_another_paragraph_than_the_one_that_says_it_fails(string sentence, int cited, CheckResult result)
    {
        IReadOnlyList<Evidence> evidence =
        [
            new(TestEvidence.Passage("Am Freitag hat der Sturm die Brücke zerstört.", 1), 1),
            new(TestEvidence.Passage("Der Sturm kam aus Westen, und die Brücke liegt im Osten des Hafens.", 2), 1),
        ];

        Assert.Equal(result, TestEvidence.Check.Check(new(sentence, [new(cited, null)]), evidence, sentence.StartsWith("The", StringComparison.Ordinal) ? "en" : "de").Result);
    }

    [Theory]
    [InlineData("Die Fähre Seestern enthält den größten Teil der Gärten.", 1, CheckResult.Verified)]
    [InlineData("Die Fähre Seestern enthält den größten Teil der Gärten.", 2, CheckResult.WrongParagraph)]
    public void Words_that_stand_together_in_another_paragraph_come_from_there(string sentence, int cited, CheckResult result)
    {
        IReadOnlyList<Evidence> evidence =
        [
            new(TestEvidence.Passage("Den größten Teil der Gärten, die es in Lindau gibt, enthält die Fähre Seestern, die im Hafen liegt.", 1), 1),
            new(TestEvidence.Passage("Zwischen Lindau und Bregenz fuhr die Fähre Seestern. Ein großer Teil der Leute war krank. Der größte Teil der Gärten liegt am Hafen und enthält Palmen.", 2), 1),
        ];

        Assert.Equal(result, TestEvidence.Check.Check(new(sentence, [new(cited, null)]), evidence, "de").Result);
    }
}
