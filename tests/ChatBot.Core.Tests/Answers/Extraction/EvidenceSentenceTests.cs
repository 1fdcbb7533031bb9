using ChatBot.Core.Answers.Extraction;

namespace ChatBot.Core.Tests.Answers.Extraction;

public sealed class EvidenceSentenceTests
{
    [Fact]
    public void The_sentences_of_every_paragraph_come_in_order_and_verbatim()
    {
        var sentences = TestEvidence.Sentences("  Der Hafen ist offen.  Zwei Schiffe kamen an. ", "Am 3. Mai war Markt.");

        Assert.Equal(["Der Hafen ist offen.", "Zwei Schiffe kamen an.", "Am 3. Mai war Markt."], sentences.Select(sentence => sentence.Text));
        Assert.Equal([(1, 0), (1, 1), (2, 0)], sentences.Select(sentence => (sentence.Evidence, sentence.Index)));
    }

    [Fact]
    public void A_sentence_is_followed_by_the_next_one_and_by_no_other()
    {
        var sentences = TestEvidence.Sentences("Eins kam. Zwei kam. Drei kam.", "Vier kam. Fünf kam.");

        var followers = sentences.Select(sentence => sentences.Where(sentence.IsFollowedBy).Select(other => other.Text));

        Assert.Equal([["Zwei kam."], ["Drei kam."], ["Vier kam."], ["Fünf kam."], []], followers);
    }

    [Theory]
    [InlineData("anderer", 1, 2)]
    [InlineData("hafen", 2, 2)]
    [InlineData("hafen", 1, 3)]
    public void The_last_sentence_of_a_paragraph_is_not_followed_by_another_article_revision_or_later_paragraph(
        string article, int revision, int paragraph)
    {
        var next = TestEvidence.Passage("Zwei kam.", paragraph, article) with { Revision = revision };

        var sentences = EvidenceSentence.Split([new(TestEvidence.Passage("Eins kam."), 1), new(next, 1)], TestEvidence.Analyzer);

        Assert.False(sentences[0].IsFollowedBy(sentences[1]));
    }
}
