using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Answers;

public sealed class EvidenceCheckTests
{
    private static readonly IReadOnlyList<Evidence> Evidence =
    [
        Found("""Biden beschrieb den Ton als "gut" und "positiv" – nach 3 Stunden.""", 1),
        Found("Die Grenze der Straße bleibt geschlossen.", 2),
    ];

    [Fact]
    public void A_quotation_that_stands_in_the_cited_paragraph_passes() =>
        Assert.Equal(CheckResult.Verified, Check("Es heißt: „Biden beschrieb den Ton“.", new DraftCitation(1, null)));

    [Fact]
    public void A_quotation_altered_by_a_word_fails() =>
        Assert.Equal(CheckResult.NotVerbatim, Check("Es heißt: „Biden beschrieb den Klang“.", new DraftCitation(1, null)));

    [Fact]
    public void A_quotation_of_another_paragraph_than_the_cited_one_fails() =>
        Assert.Equal(CheckResult.NotVerbatim, Check("Es heißt: „Die Grenze der Straße“.", new DraftCitation(1, null)));

    [Fact]
    public void A_quotation_that_ends_within_a_word_fails() =>
        Assert.Equal(CheckResult.NotVerbatim, Check("Es heißt: „Biden beschrieb den To“.", new DraftCitation(1, null)));

    [Theory]
    [InlineData("""Biden beschrieb den Ton als „gut“ und 'positiv' - nach 3 Stunden.""")]
    [InlineData("Biden beschrieb\u00A0den  Ton als «gut» und »positiv« — nach 3 Stunden.")]
    [InlineData("…Biden beschrieb den Ton…")]
    public void Other_marks_dashes_spaces_and_ellipses_are_the_same_words(string quote) =>
        Assert.Equal(CheckResult.Verified, Check("Dazu: " + quote, new DraftCitation(1, quote)));

    [Theory]
    [InlineData("Grenze der Strasse")]
    [InlineData("Die Grenze der Stra\u00ADße")]
    public void Spellings_of_one_word_are_the_same_words(string quote) =>
        Assert.Equal(CheckResult.Verified, Check("Es heißt: " + quote, new DraftCitation(2, quote)));

    [Fact]
    public void The_quote_that_is_passed_on_is_the_paragraphs_own_spelling()
    {
        var check = TestEvidence.Check.Check(new("Es heißt dort: Grenze der Strasse", [new(2, "Grenze der Strasse")]), Evidence, "de");

        Assert.Equal("Grenze der Straße", Assert.Single(check.Citations).Quote);
    }

    [Fact]
    public void A_sentence_that_cites_nothing_fails() => Assert.Equal(CheckResult.NoCitation, Check("Biden war zufrieden."));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-1)]
    public void A_sentence_that_cites_what_was_not_retrieved_fails(int number) =>
        Assert.Equal(CheckResult.NotRetrieved, Check("Biden war zufrieden.", new DraftCitation(1, null), new DraftCitation(number, null)));

    [Fact]
    public void One_wrong_citation_among_right_ones_fails_the_sentence() =>
        Assert.Equal(CheckResult.NotVerbatim, Check("x", new DraftCitation(1, "Biden beschrieb"), new DraftCitation(2, "Biden beschrieb")));

    [Theory]
    [InlineData("""Er nannte den Ton "gut".""")]
    [InlineData("Er nannte den Ton „gut“ und «positiv».")]
    public void Each_quotation_in_a_sentence_is_looked_up(string sentence) =>
        Assert.Equal(CheckResult.Verified, Check(sentence, new DraftCitation(1, null)));

    [Fact]
    public void A_quotation_that_is_never_closed_is_looked_up_to_the_end() =>
        Assert.Equal(CheckResult.NotVerbatim, Check("Er sagte: „gut, aber erfunden", new DraftCitation(1, null)));

    [Fact]
    public void An_invented_quotation_beside_a_real_quote_fails() =>
        Assert.Equal(CheckResult.NotVerbatim, Check("„Biden beschrieb den Ton“, denn „alles war erfunden“.", new DraftCitation(1, "Biden beschrieb den Ton")));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("„“")]
    public void A_quote_without_a_word_carries_nothing(string quote) =>
        Assert.Equal(CheckResult.NotVerbatim, Check("x", new DraftCitation(1, quote)));

    [Fact]
    public void Broken_surrogates_in_a_paragraph_do_no_harm() =>
        Assert.Equal(CheckResult.Verified, TestEvidence.Check.Check(new("Es heißt: Wort", [new(1, "Wort")]), [Found("\uD83D Wort \uDE00\u0301", 1)], "de").Result);

    private static CheckResult Check(string sentence, params DraftCitation[] citations) =>
        TestEvidence.Check.Check(new(sentence, citations), Evidence, "de").Result;

    private static Evidence Found(string text, int paragraph) =>
        new(new("a", 1, paragraph, "Titel", null, text, null, null, "de"), 1);
}
