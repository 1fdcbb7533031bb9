namespace ChatBot.Core.Tests.Answers;

public sealed class QuoteSelectorTests
{
    private const string Text = "Der Hafen ist alt. Die Fähre fährt seit Montag wieder. Brinkmann lobte den Kapitän.";

    [Theory]
    [InlineData("Die Fähre ist seit Montag wieder unterwegs.", "Die Fähre fährt seit Montag wieder.")]
    [InlineData("The ferry has been running again since Monday.", "Die Fähre fährt seit Montag wieder.")]
    [InlineData("Brinkmann praised the captain.", "Brinkmann lobte den Kapitän.")]
    public void The_sentence_that_says_what_was_written_is_chosen(string written, string quote) =>
        Assert.Equal(quote, TestEvidence.Quotes.Select(TestEvidence.Passage(Text), written));

    [Theory]
    [InlineData("")]
    [InlineData("Das ist so.")]
    [InlineData("Zebras grasen.")]
    public void Where_no_word_is_shared_the_first_sentence_is_shown(string written) =>
        Assert.Equal("Der Hafen ist alt.", TestEvidence.Quotes.Select(TestEvidence.Passage(Text), written));

    [Fact]
    public void A_sentence_too_long_to_show_is_cut_where_it_may_be_quoted()
    {
        var text = $"Die Fähre {string.Join(' ', Enumerable.Repeat("fährt", 80))}.";

        var quote = TestEvidence.Quotes.Select(TestEvidence.Passage(text), "Die Fähre fährt.");

        Assert.Equal(50, quote.Split(' ').Length);
        Assert.StartsWith(quote, text, StringComparison.Ordinal);
    }
}
