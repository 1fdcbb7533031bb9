using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>Names in full in a sentence, beside a paragraph that has one half of them and an article that has both.</summary>
public sealed class NamesInFullTests
{
    private const string Opening = "Hafenmeisterin Greta Lindqvist und der Reeder Olof Brett eröffneten gestern in Lindau die neue Fähre Santa Rosalia.";
    private const string Later = "Lindqvist lobte die Werft. Die Rosalia sei schneller als die alte Fähre, sagte Brett.";

    [Theory]
    [InlineData("de", "Greta Lindqvist lobte die Werft.")]
    [InlineData("en", "Greta Lindqvist praised the shipyard.")]
    [InlineData("de", "Laut Olof Brett ist die Rosalia schneller als die alte Fähre.")]
    [InlineData("en", "Olof Brett said the Santa Rosalia was faster than the old ferry.")]
    public void A_sentence_may_give_a_name_in_full_that_another_paragraph_of_the_article_gives_so(string language, string sentence) =>
        Assert.Equal((CheckResult.Verified, null), Check(sentence, language, Later, Opening));

    [Theory]
    [InlineData("de", "Greta Lindqvist lobte die Werft.", "Greta", "Eine Fähre verlässt den Hafen.")]
    [InlineData("en", "Maud Lindqvist praised the shipyard.", "Maud", Opening)]
    [InlineData("en", "Olof Lindqvist praised the shipyard.", "Olof", Opening)]
    [InlineData("en", "Greta praised the shipyard.", "Greta", Opening)]
    public void Another_first_name_fails_and_one_that_the_article_does_not_have(string language, string sentence, string word, string beside) =>
        Assert.Equal((CheckResult.WrongName, word), Check(sentence, language, Later, beside));

    [Fact]
    public void A_first_name_fails_where_the_article_has_two_people_of_that_name() =>
        Assert.Equal((CheckResult.WrongName, "Greta"), Check("Greta Lindqvist praised the shipyard.", "en", Later, Opening, "Später kam Hedda Lindqvist dazu."));

    [Fact]
    public void A_first_name_fails_where_the_paragraph_names_another_one_of_that_name() =>
        Assert.Equal((CheckResult.WrongName, "Greta"), Check("Greta Lindqvist lobte die Werft.", "de", "Hedda Lindqvist lobte die Werft.", Opening));

    [Fact]
    public void Another_article_gives_no_first_names()
    {
        var (paragraph, other) = (TestEvidence.Passage(Later), TestEvidence.Passage(Opening, article: "werft"));
        var check = TestEvidence.Check.Check(new("Greta Lindqvist lobte die Werft.", [new(1, null)]), [new(paragraph, 1), new(other, 1)], "de");

        Assert.Equal((CheckResult.WrongName, "Greta"), (check.Result, check.Word));
    }

    private static (CheckResult Result, string? Word) Check(string sentence, string language, string cited, params string[] beside)
    {
        var evidence = beside.Prepend(cited).Select((text, index) => new Evidence(TestEvidence.Passage(text, index + 1), 1)).ToList();
        var check = TestEvidence.Check.Check(new(sentence, [new(1, null)]), evidence, language);
        return (check.Result, check.Word);
    }
}
