using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Answers.Extraction;

public sealed class SentenceExtractorTests
{
    private static readonly IReadOnlyList<Evidence> Harbour = TestEvidence.Of(
        "Der Stadtrat von Lindau beschloss am Dienstag den Umbau des Hafens. Der Umbau dauert vier Jahre und kostet neun Millionen Euro.",
        "Die Unternehmerin Edda Brinkmann kritisierte den Zeitplan scharf.",
        "Sie verhandle im Herbst erneut. Der Ausgang ist offen.",
        "Die Fährgesellschaft begrüßte den Beschluss. Sie will zwei Schiffe bestellen.");

    [Fact]
    public void The_sentence_that_answers_is_quoted_with_its_paragraph()
    {
        var sentence = Assert.Single(TestEvidence.Extract("Wie lange dauert der Umbau?", "de", Harbour));

        Assert.Equal("Im Artikel vom 3. Mai 2024 heißt es: „Der Umbau dauert vier Jahre und kostet neun Millionen Euro.“", sentence.Text);
        Assert.Equal([new DraftCitation(1, "Der Umbau dauert vier Jahre und kostet neun Millionen Euro.")], sentence.Citations);
    }

    [Fact]
    public void An_English_question_is_answered_in_English_around_the_German_quote()
    {
        var sentence = TestEvidence.Extract("What did the company Brinkmann criticize?", "en", Harbour)[0];

        Assert.StartsWith("The article of 3 May 2024 says, in German: “Die Unternehmerin Edda Brinkmann kritisierte", sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_on_about_the_person_in_the_next_paragraph_belongs_to_the_answer()
    {
        var sentences = TestEvidence.Extract("Was sagte Brinkmann?", "de", Harbour);

        Assert.Equal(["Die Unternehmerin Edda Brinkmann kritisierte den Zeitplan scharf.", "Sie verhandle im Herbst erneut."], Quotes(sentences));
        Assert.Equal("Weiter heißt es: „Sie verhandle im Herbst erneut.“", sentences[1].Text);
        Assert.Equal([2, 3], sentences.Select(sentence => sentence.Citations[0].Evidence));
    }

    [Fact]
    public void A_sentence_that_points_back_is_quoted_with_the_one_it_points_to() =>
        Assert.Equal(
            "Die Fährgesellschaft begrüßte den Beschluss. Sie will zwei Schiffe bestellen.",
            Quotes(TestEvidence.Extract("Wie viele Schiffe will die Fährgesellschaft bestellen?", "de", Harbour))[0]);

    [Fact]
    public void A_consequence_is_quoted_with_its_cause_when_that_is_asked_for()
    {
        var evidence = TestEvidence.Of("Im Mai riss ein Sturm die Kaimauer ein. Daraufhin schloss die Stadt den Hafen.");

        Assert.Equal(
            "Im Mai riss ein Sturm die Kaimauer ein. Daraufhin schloss die Stadt den Hafen.",
            Quotes(TestEvidence.Extract("Warum schloss die Stadt den Hafen?", "de", evidence))[0]);
        Assert.Equal("Daraufhin schloss die Stadt den Hafen.", Quotes(TestEvidence.Extract("Wer schloss den Hafen?", "de", evidence))[0]);
    }

    [Theory]
    [InlineData("Wie alt ist Edda Brinkmann?", "de")]
    [InlineData("How old is Edda Brinkmann?", "en")]
    [InlineData("Wer gewann den Marathon in Tokio?", "de")]
    [InlineData("Who won the marathon in Tokyo?", "en")]
    [InlineData("Was sagte Kowalski über den Umbau?", "de")]
    [InlineData("Und?", "de")]
    public void What_the_evidence_does_not_answer_gets_no_sentence(string question, string language) =>
        Assert.Empty(TestEvidence.Extract(question, language, Harbour));

    [Fact]
    public void Without_evidence_there_is_no_sentence() => Assert.Empty(TestEvidence.Extract("Wie lange dauert der Umbau?", "de", []));

    [Fact]
    public void A_second_article_is_led_in_as_another_one()
    {
        Evidence[] evidence =
        [
            new(TestEvidence.Passage("Der Umbau dauert vier Jahre.", 1, "montag"), TestEvidence.WellFound),
            new(TestEvidence.Passage("Der Umbau dauert fünf Jahre.", 1, "freitag") with { Date = null }, TestEvidence.WellFound),
        ];

        Assert.Equal(
            ["Im Artikel vom 3. Mai 2024 heißt es: „Der Umbau dauert vier Jahre.“", "In einem weiteren Artikel heißt es: „Der Umbau dauert fünf Jahre.“"],
            TestEvidence.Extract("Wie lange dauert der Umbau?", "de", evidence).Select(sentence => sentence.Text));
    }

    [Fact]
    public void Another_place_of_the_same_article_is_led_in_as_such()
    {
        var sentences = TestEvidence.Extract(
            "Wie lange dauert der Umbau?", "de", TestEvidence.Of("Der Umbau dauert vier Jahre.", "Es regnete.", "Der Umbau dauert fünf Jahre."));

        Assert.Equal("Außerdem heißt es dort: „Der Umbau dauert fünf Jahre.“", sentences[1].Text);
    }

    [Fact]
    public void However_much_answers_there_are_three_quotes_of_sixty_words_at_most()
    {
        var paragraphs = Enumerable.Range(2, 7).Select(years => $"Der Umbau dauert laut dem Gutachten der Stadt und des Landes wohl {years} Jahre.").ToArray();

        var sentences = TestEvidence.Extract("Wie lange dauert der Umbau?", "de", TestEvidence.Of(paragraphs));

        Assert.Equal(3, sentences.Count);
        Assert.All(Quotes(sentences), quote => Assert.Contains(quote, paragraphs));
    }

    [Fact]
    public void Every_quote_passes_the_check_though_the_paragraph_quotes_too()
    {
        var evidence = TestEvidence.Of("""Brinkmann nannte den Umbau "teuer" und »viel zu lang«, er sei „kein ‚Wunder‘“.""");

        var sentences = TestEvidence.Extract("Was sagte Brinkmann über den Umbau?", "de", evidence);

        Assert.Equal(CheckResult.Verified, TestEvidence.Check.Check(Assert.Single(sentences), evidence, "de").Result);
    }

    private static List<string> Quotes(IReadOnlyList<DraftSentence> sentences) => [.. sentences.Select(sentence => sentence.Citations[0].Quote!)];
}
