using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("Was sagte Putin über Nawalny?")]
    [InlineData("Wo war das Treffen?")]
    [InlineData("Wer gewann die Wahl")]
    [InlineData("Cybersicherheit")]
    [InlineData("Was bedeutet \"human rights\"?")]
    [InlineData("wie lange dauerte es")]
    [InlineData("was sagte putin über nawalny?")]
    [InlineData("was sagte putin ueber nawalny")]
    [InlineData("WAS SAGTE PUTIN ÜBER NAWALNY?")]
    public void German_is_German(string text) => Assert.Equal("de", LanguageDetector.Detect(text, "en"));

    [Theory]
    [InlineData("what did Putin say about Navalny?")]
    [InlineData("Where did they meet?")]
    [InlineData("what did putin say about navalny")]
    [InlineData("Who won?")]
    [InlineData("cyber security")]
    [InlineData("Who wrote \"Die Verwandlung\"?")]
    [InlineData("Was Biden invited?")]
    public void English_is_English(string text) => Assert.Equal("en", LanguageDetector.Detect(text, "de"));

    [Theory]
    [InlineData("")]
    [InlineData("2021")]
    [InlineData("?!")]
    [InlineData("Putin")]
    [InlineData("😀")]
    public void Without_a_sign_of_either_the_fallback_is_the_answer(string text)
    {
        Assert.Equal("de", LanguageDetector.Detect(text, "de"));
        Assert.Equal("en", LanguageDetector.Detect(text, "en"));
    }
}
