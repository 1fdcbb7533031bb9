using ChatBot.Core.Answers;

namespace ChatBot.Core.Tests.Answers;

public sealed class CitationListTests
{
    private readonly CitationList citations = new(TestEvidence.Quotes);

    [Fact]
    public void Citations_are_numbered_in_order_of_first_use()
    {
        Assert.Equal([1], citations.Add(Sentence((7, "Sieben kam."))));
        Assert.Equal([2, 3], citations.Add(Sentence((2, "Zwei kam."), (5, "Fünf kam."))));
        Assert.Equal([(1, 7, "Sieben kam."), (2, 2, "Zwei kam."), (3, 5, "Fünf kam.")],
            citations.Citations.Select(citation => (citation.Number, citation.Passage.Paragraph, citation.Quote)));
    }

    [Fact]
    public void The_same_words_of_the_same_paragraph_keep_their_number()
    {
        citations.Add(Sentence((1, "Eins kam.")));

        Assert.Equal([2, 1], citations.Add(Sentence((2, "Eins kam."), (1, "Eins kam."), (1, "Eins kam."))));
        Assert.Equal(2, citations.Citations.Count);
    }

    [Fact]
    public void Other_words_of_the_same_paragraph_get_a_number_of_their_own()
    {
        citations.Add(Sentence((1, "Eins kam.")));

        Assert.Equal([2], citations.Add(Sentence((1, "Zwei kam."))));
    }

    [Fact]
    public void A_sentence_with_which_there_would_be_more_than_three_is_not_added()
    {
        citations.Add(Sentence((1, "Eins kam."), (2, "Zwei kam.")));

        Assert.Null(citations.Add(Sentence((3, "Drei kam."), (4, "Vier kam."))));
        Assert.Equal(2, citations.Citations.Count);
        Assert.Equal([3, 1], citations.Add(Sentence((5, "Fünf kam."), (1, "Eins kam."))));
    }

    [Fact]
    public void A_paragraph_cited_without_a_quote_is_shown_with_the_sentence_that_carries_what_was_written()
    {
        var passage = TestEvidence.Passage("Der Hafen ist alt. Die Fähre fährt wieder. Es regnete.");

        citations.Add(new("The ferry is running again.", [new(passage, null)], CheckResult.Verified, null));

        Assert.Equal("Die Fähre fährt wieder.", Assert.Single(citations.Citations).Quote);
    }

    private static CheckedSentence Sentence(params (int Paragraph, string Quote)[] cited) => new(
        "Ein Satz.", [.. cited.Select(one => new CitedPassage(TestEvidence.Passage("Text.", one.Paragraph), one.Quote))], CheckResult.Verified, null);
}
