using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Müller", "Mueller")]
    [InlineData("Müller", "Mu\u0308ller")]
    [InlineData("STRASSE", "Straße")]
    [InlineData("Ägypten", "Aegypten")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Navalný", "navalny")]
    [InlineData("Навальный", "nawalnyj")]
    [InlineData("Ельцин", "jelzin")]
    [InlineData("it’s", "IT'S")]
    [InlineData("„Ja“", "\"ja\"")]
    public void Spellings_of_the_same_letters_meet(string one, string other) =>
        Assert.Equal(TextFolding.Fold(one), TextFolding.Fold(other));

    [Theory]
    [InlineData("neue", "neue")]
    [InlineData("Quelle", "quelle")]
    [InlineData("Trauer", "trauer")]
    public void An_ue_that_is_no_umlaut_stays(string word, string folded) => Assert.Equal(folded, TextFolding.Fold(word));

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D allein")]
    [InlineData("\uDE00")]
    [InlineData("😀")]
    [InlineData("\0\u0001\uFFFF")]
    public void Folding_twice_changes_nothing_more(string text)
    {
        var folded = TextFolding.Fold(text);
        Assert.Equal(folded, TextFolding.Fold(folded));
    }
}
