using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Answers.Extraction;

public sealed class QuoteTests
{
    [Fact]
    public void A_quote_and_the_sentence_before_or_after_it_are_one_quote_in_the_order_of_the_text()
    {
        var sentences = TestEvidence.Sentences("Eins kam.  Zwei kam. Drei kam.");
        var middle = Quote.Of(sentences[1], []);

        Assert.Equal("Eins kam.  Zwei kam.", middle.With(sentences[0])?.Text);
        Assert.Equal("Zwei kam. Drei kam.", middle.With(sentences[2])?.Text);
    }

    [Fact]
    public void Sentences_that_are_not_neighbours_make_no_quote()
    {
        var sentences = TestEvidence.Sentences("Eins kam. Zwei kam. Drei kam.", "Vier kam.");
        var first = Quote.Of(sentences[0], []);

        Assert.Null(first.With(sentences[0]));
        Assert.Null(first.With(sentences[2]));
        Assert.Null(Quote.Of(sentences[2], []).With(sentences[3]));
    }

    [Fact]
    public void A_quote_has_at_most_two_sentences()
    {
        var sentences = TestEvidence.Sentences("Eins kam. Zwei kam. Drei kam.");

        Assert.Null(Quote.Of(sentences[0], []).With(sentences[1])?.With(sentences[2]));
    }

    [Fact]
    public void Two_sentences_of_more_than_fifty_words_are_not_one_quote()
    {
        var sentences = TestEvidence.Sentences($"Der Hafen {Words(28)}. Die Stadt {Words(28)}.");

        Assert.Null(Quote.Of(sentences[0], []).With(sentences[1]));
    }

    [Fact]
    public void A_sentence_of_more_than_fifty_words_is_cut_after_the_last_clause_that_fits()
    {
        var text = $"Der Hafen {Words(38)}, und die Stadt {Words(30)}.";
        var sentence = TestEvidence.Sentences(text)[0];

        Assert.Equal($"Der Hafen {Words(38)}", Quote.Of(sentence, []).Text);
        Assert.Equal($"Der Hafen {Words(38)}", Quote.FirstSentence(TestEvidence.Passage(text)));
    }

    [Fact]
    public void A_long_sentence_is_cut_to_the_clauses_that_have_the_words_that_matter()
    {
        var sentence = TestEvidence.Sentences($"Der Hafen {Words(38)}, und die Stadt {Words(20)}, während die Fähre {Words(10)}.")[0];

        var quote = Quote.Of(sentence, [1, 66]);

        Assert.Equal($"Der Hafen {Words(38)}", quote.Text);
        Assert.Equal((false, true), (quote.IsCutBefore, quote.IsCutAfter));
        var last = Quote.Of(sentence, [41, 42, 66]);
        Assert.Equal($"und die Stadt {Words(20)}, während die Fähre {Words(10)}.", last.Text);
        Assert.Equal((true, false), (last.IsCutBefore, last.IsCutAfter));
    }

    [Fact]
    public void A_long_sentence_without_a_clause_is_cut_after_fifty_words()
    {
        var sentence = TestEvidence.Sentences($"Hafen {Words(70)}.")[0];
        var quote = Quote.Of(sentence, []);

        Assert.Equal($"Hafen {Words(49)}", quote.Text);
        Assert.Equal(50, quote.Words);
    }

    [Fact]
    public void The_first_sentence_of_a_passage_is_its_own_words() =>
        Assert.Equal("Am 3. Mai war Markt.", Quote.FirstSentence(TestEvidence.Passage("Am 3. Mai war Markt. Es regnete.")));

    [Fact]
    public void A_passage_without_a_word_is_quoted_as_it_is() =>
        Assert.Equal("* * *", Quote.FirstSentence(TestEvidence.Passage("* * *")));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("wächst", count));
}
