using ChatBot.Core.Answers.Extraction;

namespace ChatBot.Core.Tests.Answers.Extraction;

public sealed class AnswerTypesTests
{
    [Theory]
    [InlineData("How long did the strike last?", "en", AnswerType.Duration)]
    [InlineData("Wie lange dauerte der Streik?", "de", AnswerType.Duration)]
    [InlineData("How many ships were there?", "en", AnswerType.Number)]
    [InlineData("Wie hoch ist der Turm?", "de", AnswerType.Number)]
    [InlineData("Wie viele Schiffe kamen?", "de", AnswerType.Number)]
    [InlineData("Wie alt ist der Turm?", "de", AnswerType.Age)]
    [InlineData("How old is the captain?", "en", AnswerType.Age)]
    [InlineData("Warum kam das Schiff?", "de", AnswerType.Reason)]
    [InlineData("Why did the ship come?", "en", AnswerType.Reason)]
    [InlineData("When was the bridge opened?", "en", AnswerType.Time)]
    [InlineData("In welchem Jahr wurde die Brücke eröffnet?", "de", AnswerType.Time)]
    [InlineData("Who opened the bridge?", "en", AnswerType.Person)]
    [InlineData("Wen traf die Ministerin?", "de", AnswerType.Person)]
    [InlineData("Where is the bridge?", "en", AnswerType.Place)]
    [InlineData("Woher kam das Schiff?", "de", AnswerType.Place)]
    [InlineData("Wessen Schiff kam?", "de", AnswerType.Person)]
    [InlineData("Welcher Schauspieler spielte mit?", "de", AnswerType.Person)]
    [InlineData("In welcher Stadt liegt das Schiff?", "de", AnswerType.Place)]
    [InlineData("Which percentage did they pay?", "en", AnswerType.Number)]
    [InlineData("Welcher Fluss fließt durch Rostock?", "de", AnswerType.Name)]
    [InlineData("Wie heißt das Schiff?", "de", AnswerType.Name)]
    [InlineData("What is the name of the ship?", "en", AnswerType.Name)]
    [InlineData("Was ist ein Leuchtturm?", "de", AnswerType.Definition)]
    [InlineData("Was sagte die Ministerin?", "de", AnswerType.Any)]
    [InlineData("What did the minister say?", "en", AnswerType.Any)]
    [InlineData("Öffnet die Brücke heute?", "de", AnswerType.Any)]
    [InlineData("", "de", AnswerType.Any)]
    public void The_question_word_tells_what_is_asked_for(string question, string language, AnswerType type) =>
        Assert.Equal(type, AnswerTypes.Of(TestEvidence.Terms(question, language)));

    [Theory]
    [InlineData("How long did the strike last?", "en", "long")]
    [InlineData("Wie hoch ist der Turm?", "de", "hoch")]
    [InlineData("In which year was it?", "en", "year")]
    [InlineData("Who opened the bridge?", "en", null)]
    [InlineData("Was geschah in dem langen Jahr?", "de", null)]
    public void The_word_that_shapes_the_question_is_known(string question, string language, string? word) =>
        Assert.Equal(word, AnswerTypes.ShapingWord(TestEvidence.Terms(question, language)));

    [Theory]
    [InlineData(AnswerType.Duration, "Der Streik dauerte drei Tage.")]
    [InlineData(AnswerType.Duration, "Nach 21 Minuten war alles vorbei.")]
    [InlineData(AnswerType.Number, "Es kamen 14 Schiffe.")]
    [InlineData(AnswerType.Number, "Es kamen zwölf Schiffe.")]
    [InlineData(AnswerType.Age, "Der 48-jährige Kapitän schwieg.")]
    [InlineData(AnswerType.Age, "The captain is 48 years old.")]
    [InlineData(AnswerType.Age, "Der Turm steht seit 1650.")]
    [InlineData(AnswerType.Reason, "Deshalb kam das Schiff.")]
    [InlineData(AnswerType.Time, "Im März begann der Bau.")]
    [InlineData(AnswerType.Time, "Der Bau begann 1998.")]
    [InlineData(AnswerType.Person, "Das sagte Karolina Wójcik.")]
    [InlineData(AnswerType.Place, "Das Schiff liegt in Rostock.")]
    [InlineData(AnswerType.Name, "Das Schiff gehört Wójcik.")]
    public void A_sentence_with_something_of_the_kind_fits(AnswerType type, string sentence) =>
        Assert.True(AnswerTypes.Fits(type, TestEvidence.Terms(sentence), _ => false));

    [Theory]
    [InlineData(AnswerType.Duration, "Es kamen 14 Schiffe.")]
    [InlineData(AnswerType.Duration, "Der Streik dauerte lange.")]
    [InlineData(AnswerType.Age, "Es kamen 14 Schiffe.")]
    [InlineData(AnswerType.Reason, "Das Schiff kam.")]
    [InlineData(AnswerType.Number, "Es kamen viele Schiffe.")]
    [InlineData(AnswerType.Time, "Der Bau begann früh.")]
    [InlineData(AnswerType.Person, "Der Kapitän schwieg.")]
    [InlineData(AnswerType.Place, "Das Schiff liegt fest.")]
    [InlineData(AnswerType.Any, "Das Schiff liegt in Rostock.")]
    [InlineData(AnswerType.Person, "")]
    public void A_sentence_without_it_does_not(AnswerType type, string sentence) =>
        Assert.False(AnswerTypes.Fits(type, TestEvidence.Terms(sentence), _ => false));

    [Theory]
    [InlineData(AnswerType.Number, "Es kamen 14 Schiffe.", "14")]
    [InlineData(AnswerType.Time, "Der Bau begann 1998.", "1998")]
    [InlineData(AnswerType.Person, "Das sagte Wójcik.", "Wójcik")]
    [InlineData(AnswerType.Place, "Das Schiff liegt in Rostock.", "Rostock")]
    public void What_the_question_brought_itself_is_no_answer_to_it(AnswerType type, string sentence, string asked) =>
        Assert.False(AnswerTypes.Fits(type, TestEvidence.Terms(sentence), term => term.Token.Text == asked));
}
