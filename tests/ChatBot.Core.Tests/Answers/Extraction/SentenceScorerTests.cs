using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Answers.Extraction;

public sealed class SentenceScorerTests
{
    [Theory]
    [InlineData("Wann wurde die Brücke eröffnet?", "Die Brücke wurde feierlich eröffnet.", "Die Brücke wurde 1998 eröffnet.")]
    [InlineData("Wer eröffnete die Brücke?", "Das Land eröffnete die Brücke.", "Jadwiga Wójcik eröffnete die Brücke.")]
    [InlineData("Wo wurde die Brücke gebaut?", "Die Brücke wurde mit Eile gebaut.", "Die Brücke wurde in Rostock gebaut.")]
    [InlineData("Wie lange wurde an der Brücke gebaut?", "An der Brücke wurde lange gebaut.", "An der Brücke wurde sieben Jahre gebaut.")]
    [InlineData("Wie viele Pfeiler hat die Brücke?", "Die Brücke hat viele Pfeiler.", "Die Brücke hat 14 Pfeiler.")]
    [InlineData("How many pillars does the bridge have?", "Die Brücke hat viele Pfeiler.", "Die Brücke hat 14 Pfeiler.")]
    public void Of_two_sentences_with_the_same_words_the_one_with_what_is_asked_for_is_better(string question, string vague, string exact) =>
        Assert.Equal([exact, vague], Rank(question, vague, exact));

    [Fact]
    public void A_sentence_with_more_of_the_question_is_better() =>
        Assert.Equal(
            "Der Stadtrat lehnte den neuen Fahrplan der Fähre ab.",
            Rank("Wer lehnte den Fahrplan der Fähre ab?", "Die Fähre war voll.", "Der Stadtrat lehnte den neuen Fahrplan der Fähre ab.", "Ein Fahrplan hing aus.")[0]);

    [Fact]
    public void A_name_in_another_spelling_counts_as_the_name() =>
        Assert.Equal("Gorbatschow reiste nach Island.", Rank("Where did Gorbachev travel?", "Reagan reiste nach Island.", "Gorbatschow reiste nach Island.")[0]);

    [Fact]
    public void The_last_part_of_a_name_stands_for_a_full_name_that_the_article_has() =>
        Assert.Equal(
            "Brinkmann sprach über Geld.",
            Rank("Was sagte Edda Brinkmann über Geld?", "Die Unternehmerin Edda Brinkmann besuchte Lindau.", "Brinkmann sprach über Geld.")[0]);

    [Fact]
    public void The_last_part_of_a_name_does_not_stand_for_another_person()
    {
        var scored = Score("Was sagte Otto Brinkmann über Geld?", "Edda Brinkmann besuchte Lindau.", "Brinkmann sprach über Geld.");

        Assert.All(scored.Sentences, score => Assert.Contains(score.Matches, match => match < 1));
    }

    [Fact]
    public void Probabilities_of_all_sentences_are_one_together()
    {
        var scored = Score("Wo ist der Hafen?", "Der Hafen ist in Lindau. Er ist alt.", "Es regnete.");

        Assert.Equal(1, scored.Sentences.Sum(score => score.Probability), 6);
        Assert.Equal(scored.Sentences.Select(score => score.Probability), scored.Sentences.Select(score => score.Probability).OrderDescending());
    }

    [Fact]
    public void A_word_in_the_heading_carries_the_sentences_below_it()
    {
        var query = TestEvidence.Formulator.Formulate("Was kostet die Fähre?", "de");
        Evidence[] evidence =
        [
            new(TestEvidence.Passage("Die Überfahrt kostet zwölf Euro.", 1, heading: "Brücke"), 1),
            new(TestEvidence.Passage("Die Überfahrt kostet zwanzig Euro.", 2, heading: "Fähre"), 1),
        ];

        Assert.Equal(2, TestEvidence.Scorer.Score(query, evidence)?.Sentences[0].Sentence.Evidence);
    }

    [Fact]
    public void Sentences_that_answer_equally_well_stay_in_the_order_of_the_evidence() =>
        Assert.Equal(["Der Hafen ist alt.", "Der Hafen ist neu."], Rank("Was ist mit dem Hafen?", "Der Hafen ist alt.", "Der Hafen ist neu."));

    [Theory]
    [InlineData("Was ist das?")]
    [InlineData("")]
    public void A_question_without_a_word_of_content_scores_nothing(string question) => Assert.Empty(Rank(question, "Der Hafen ist alt."));

    [Fact]
    public void Without_evidence_nothing_is_scored() => Assert.Empty(Rank("Wo ist der Hafen?"));

    [Fact]
    public void What_shares_no_word_with_the_question_matches_nothing()
    {
        var score = Assert.Single(Score("Wo ist der Hafen?", "Das Konzert begann um acht.").Sentences);

        Assert.All(score.Matches, match => Assert.Equal(0, match));
        Assert.All(score.Around, match => Assert.Equal(0, match));
    }

    private static ScoredEvidence Score(string question, params string[] paragraphs) =>
        TestEvidence.Scorer.Score(TestEvidence.Formulator.Formulate(question, "de"), TestEvidence.Of(paragraphs))!;

    private static List<string> Rank(string question, params string[] paragraphs) =>
    [
        .. (TestEvidence.Scorer.Score(TestEvidence.Formulator.Formulate(question, LanguageOf(question)), TestEvidence.Of(paragraphs))?.Sentences ?? [])
            .Select(score => score.Sentence.Text),
    ];

    private static string LanguageOf(string question) => question.StartsWith('H') || question.StartsWith("Where", StringComparison.Ordinal) ? "en" : "de";
}
