using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Um 21:00 Uhr kamen 1.000 Gäste für 3,5 Stunden.", "Um|21:00|Uhr|kamen|1.000|Gäste|für|3,5|Stunden")]
    [InlineData("Der US-Präsident Joe Biden", "Der|US|Präsident|Joe|Biden")]
    [InlineData("Biden's and Putin’s summit", "Biden|and|Putin|summit")]
    [InlineData("O'Brien of the U.S. Army didn't", "O'Brien|of|the|U.S.|Army|didn't")]
    [InlineData("\"Killer\", sagte er …", "Killer|sagte|er")]
    [InlineData("Навальный 😀 lacht", "Навальный|lacht")]
    [InlineData("*:* a AND (", "a|AND")]
    public void Words_and_numbers_are_found_without_the_marks_between_them(string text, string words) =>
        Assert.Equal(words.Split('|'), Tokenizer.Words(text).Select(token => token.Text));

    [Fact]
    public void A_token_knows_its_place_in_the_text()
    {
        const string text = "„Über 3,5 %“ – Biden’s Wort";
        Assert.All(Tokenizer.Words(text), token => Assert.Equal(token.Text, text[token.Start..token.End]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("... !? 😀")]
    [InlineData("\uD83D")]
    public void A_text_without_words_gives_none(string text) => Assert.Empty(Tokenizer.Words(text));
}
