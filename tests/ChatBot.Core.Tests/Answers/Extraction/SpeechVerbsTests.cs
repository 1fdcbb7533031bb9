using ChatBot.Core.Answers.Extraction;

namespace ChatBot.Core.Tests.Answers.Extraction;

public sealed class SpeechVerbsTests
{
    [Theory]
    [InlineData("sagte", "de")]
    [InlineData("äußerte", "de")]
    [InlineData("said", "en")]
    [InlineData("describe", "en")]
    [InlineData("Tell", "en")]
    public void A_question_for_words_is_known_by_its_verb(string word, string language) => Assert.True(SpeechVerbs.AskedBy(word, language));

    [Theory]
    [InlineData("baute", "de")]
    [InlineData("built", "en")]
    [InlineData("said", "fr")]
    public void Other_words_do_not_ask_for_words(string word, string language) => Assert.False(SpeechVerbs.AskedBy(word, language));

    [Theory]
    [InlineData("kritisierte", "de")]
    [InlineData("betont", "de")]
    [InlineData("announces", "en")]
    [InlineData("warned", "en")]
    public void A_text_says_with_many_verbs_that_somebody_speaks(string word, string language) =>
        Assert.True(SpeechVerbs.Contains(TestEvidence.Terms(word, language)[0], language));

    [Theory]
    [InlineData("baute", "de")]
    [InlineData("bridges", "en")]
    [InlineData("announces", "de")]
    public void Other_verbs_do_not(string word, string language) =>
        Assert.False(SpeechVerbs.Contains(TestEvidence.Terms(word, language)[0], language));
}
