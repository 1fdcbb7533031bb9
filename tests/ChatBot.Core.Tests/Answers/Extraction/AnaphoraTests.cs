using ChatBot.Core.Answers.Extraction;

namespace ChatBot.Core.Tests.Answers.Extraction;

public sealed class AnaphoraTests
{
    [Theory]
    [InlineData("Er habe alles bezahlt.")]
    [InlineData("„Sie wollten nicht warten“, hieß es.")]
    [InlineData("Ihm fehle die Geduld.")]
    public void A_sentence_that_begins_with_a_pronoun_goes_on_about_a_person(string sentence)
    {
        Assert.True(Anaphora.GoesOnAboutPerson(Sentence(sentence)));
        Assert.True(Anaphora.PointsBack(Sentence(sentence)));
    }

    [Theory]
    [InlineData("Das sei zu teuer.")]
    [InlineData("Hier sei man sich einig.")]
    [InlineData("Dieser Plan scheiterte.")]
    [InlineData("Seine Partei stimmte dagegen.")]
    public void A_sentence_that_begins_with_a_pointer_points_back_without_a_person(string sentence)
    {
        Assert.False(Anaphora.GoesOnAboutPerson(Sentence(sentence)));
        Assert.True(Anaphora.PointsBack(Sentence(sentence)));
    }

    [Theory]
    [InlineData("Der Kapitän sagte, er habe alles bezahlt.")]
    [InlineData("Erst am Abend kam das Schiff.")]
    [InlineData("1998 begann der Bau.")]
    [InlineData("…!")]
    public void Any_other_sentence_stands_alone(string sentence) => Assert.False(Anaphora.PointsBack(Sentence(sentence)));

    [Fact]
    public void A_consequence_goes_on_from_its_cause_and_stands_alone_otherwise()
    {
        Assert.True(Anaphora.GoesOnFromCause(Sentence("Daraufhin schloss der Hafen.")));
        Assert.False(Anaphora.PointsBack(Sentence("Daraufhin schloss der Hafen.")));
        Assert.False(Anaphora.GoesOnFromCause(Sentence("Der Hafen schloss daraufhin.")));
    }

    private static EvidenceSentence Sentence(string text) => TestEvidence.Sentences(text)[0];
}
