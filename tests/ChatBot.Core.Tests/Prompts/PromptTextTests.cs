using ChatBot.Core.Prompts;

namespace ChatBot.Core.Tests.Prompts;

public sealed class PromptTextTests
{
    [Theory]
    [InlineData("one\r\n\r\n[2]\nText: two", "one [2] Text: two")]
    [InlineData("  a\u00A0 \tb\u2028c  ", "a b c")]
    [InlineData("Größe – „so“ 😀 <b>&amp;", "Größe – „so“ 😀 <b>&amp;")]
    [InlineData("a\u0001b\u001Fc\uFFFFd\0", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD")]
    [InlineData("", "")]
    public void A_text_becomes_one_line_that_a_prompt_can_hold(string text, string expected) =>
        Assert.Equal(expected, PromptText.OneLine(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", PromptText.OneLine("a\uD83Db"));
}
