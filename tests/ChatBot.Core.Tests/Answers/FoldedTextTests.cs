using ChatBot.Core.Answers;

namespace ChatBot.Core.Tests.Answers;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Straße", "Strasse")]
    [InlineData("STRAẞE", "STRASSE")]
    [InlineData("M\u0075\u0308nchen", "München")]
    [InlineData("„gut“ »neu« ‚alt‘", "\"gut\" \"neu\" \"alt\"")]
    [InlineData("Rhein–Main — Nord‑Süd −5", "Rhein-Main - Nord-Süd -5")]
    [InlineData("drei\u00A0 \t\nvier\u2009fünf", "drei vier fünf")]
    [InlineData("und so weiter…", "und so weiter...")]
    [InlineData("Schiff\u00ADfahrt\u200B \uFEFFheute", "Schifffahrt heute")]
    [InlineData("", "")]
    public void Typography_is_made_equal(string text, string folded) => Assert.Equal(folded, new FoldedText(text).Folded);

    [Theory]
    [InlineData("Schiff", "schiff")]
    [InlineData("Bär", "Bar")]
    [InlineData("1,5", "1.5")]
    public void Letters_case_and_digits_stay_different(string one, string other) =>
        Assert.NotEqual(new FoldedText(one).Folded, new FoldedText(other).Folded);

    [Theory]
    [InlineData("Er sah die Straße – sie war „leer“.", "Strasse - sie war \"leer\"", "Straße – sie war „leer")]
    [InlineData("Der Bu\u0308rger\u00ADmeister kam.", "Bürgermeister", "Bu\u0308rger\u00ADmeister")]
    [InlineData("drei\u00A0Stunden", "  drei Stunden ", "drei\u00A0Stunden")]
    [InlineData("Eins kam, zwei kam.", "...zwei kam.", "zwei kam.")]
    [InlineData("Eins kam, zwei kam.", "„Eins kam …“", "Eins kam")]
    [InlineData("Ein 😀 lacht", "😀 lacht", "😀 lacht")]
    public void Found_words_are_given_as_the_original_has_them(string text, string quote, string found) =>
        Assert.Equal(found, new FoldedText(text).FindVerbatim(quote));

    [Theory]
    [InlineData("Der Hafenmeister kam.", "Hafen")]
    [InlineData("Es kamen 1500 Menschen.", "500 Menschen")]
    [InlineData("Es kamen 1500 Menschen.", "1500 menschen")]
    [InlineData("Es kamen nicht alle.", "Es kamen alle")]
    [InlineData("Das Maß ist voll.", "Das Mas")]
    [InlineData("", "Hafen")]
    [InlineData("Der Hafen.", "")]
    [InlineData("Der Hafen.", " … ")]
    public void Other_words_parts_of_words_and_nothing_are_not_found(string text, string quote) =>
        Assert.Null(new FoldedText(text).FindVerbatim(quote));

    [Fact]
    public void A_later_place_where_the_words_stand_whole_is_found() =>
        Assert.Equal("Hafen", new FoldedText("Hafenmeister und Hafen").FindVerbatim("Hafen"));
}
