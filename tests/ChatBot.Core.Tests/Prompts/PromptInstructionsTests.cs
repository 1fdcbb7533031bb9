using ChatBot.Core.Prompts;

namespace ChatBot.Core.Tests.Prompts;

public sealed class PromptInstructionsTests
{
    private const string Template = """
        <message role="system">Answer in {{$language}}. Keep who said what &amp; copy every number, name and date of the paragraphs with care.</message>
        <message role="user">The paragraphs: {{$evidence}}</message>
        """;

    private static readonly PromptInstructions Instructions = new(Template);

    [Theory]
    [InlineData("Keep who said what.")]
    [InlineData("KEEP WHO said – what!")]
    [InlineData("I was told to copy every number, name and date of the paragraphs with care.")]
    public void Words_of_the_instructions_are_known_again(string text) => Assert.True(Instructions.Repeat(text));

    [Theory]
    [InlineData("The paragraphs.")]
    [InlineData("Putin said what he wanted.")]
    [InlineData("The number, name and date of the ship are not known.")]
    [InlineData("Answer in Keep who")]
    [InlineData("with care The paragraphs")]
    [InlineData("")]
    public void Fewer_words_or_others_are_not_taken_for_them(string text) =>
        Assert.False(Instructions.Repeat(text));

    [Fact]
    public void A_sentence_is_marked() => Assert.True(Instructions.Mark(new("Keep who said what.", [])).RepeatsInstructions);
}
