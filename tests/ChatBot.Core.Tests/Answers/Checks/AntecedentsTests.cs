using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>Names in a sentence, beside a paragraph that has a pronoun for them and paragraphs before it that have the name.</summary>
public sealed class AntecedentsTests
{
    private const string Opening = "Die Lotsin Greta Lindqvist sagte, die Fähre sei gestern zu schnell gewesen.";
    private const string Goes = "Sie habe den Kapitän zweimal gewarnt. Verletzt wurde niemand.";
    private const string Quoted = "„Die Rosalia war zu schnell“, sagte sie.";

    [Theory]
    [InlineData("en", "Greta Lindqvist had warned the captain twice.")]
    [InlineData("en", "According to Lindqvist, she had warned the captain twice.")]
    [InlineData("de", "Lindqvist hatte den Kapitän zweimal gewarnt.")]
    public void Whom_a_pronoun_means_may_be_named(string language, string sentence) => Assert.Equal((CheckResult.Verified, null), Check(sentence, language, 2, Opening, Goes));

    [Theory]
    [InlineData("de", "Die Rosalia sei zu schnell gewesen, sagte Lindqvist.")]
    [InlineData("en", "“Die Rosalia war zu schnell”, Lindqvist said.")]
    [InlineData("de", "Lindqvist fand die Rosalia zu schnell.")]
    [InlineData("en", "Lindqvist thinks the Rosalia was too fast.")]
    public void Who_says_what_a_pronoun_says_may_be_named(string language, string sentence) => Assert.Equal((CheckResult.Verified, null), Check(sentence, language, 3, Opening, Goes, Quoted));

    [Theory]
    [InlineData("Der Reeder Olof Ahlberg sagte: „Die Rosalia war zu schnell.", "Wir prüfen jetzt das Ruder.", "Im Mai fährt das Schiff wieder.“")]
    [InlineData("“Die Rosalia war zu schnell”, sagte der Reeder Olof Ahlberg.", "\"Wir prüfen jetzt das Ruder.", "Im Mai fährt das Schiff wieder.\"")]
    public void A_quotation_that_goes_on_is_of_who_began_it(string opening, string goesOn, string end) =>
        Assert.Equal((CheckResult.Verified, null), Check("Laut Ahlberg fährt das Schiff im Mai wieder.", "de", 3, opening, goesOn, end));

    [Theory]
    [InlineData("Der Reeder Olof Ahlberg sagte: „Die Rosalia war zu schnell.“", "Sein Ruder ist kaputt.", "Im Mai fährt das Schiff wieder.")]
    [InlineData("Der Reeder Olof Ahlberg sagte: „Die Rosalia war zu schnell.", "Sein Ruder ist kaputt.“", "Im Mai fährt das Schiff wieder.")]
    public void What_is_not_quoted_any_more_is_said_by_nobody(string opening, string goesOn, string end) =>
        Assert.Equal(CheckResult.WrongName, Check("Laut Ahlberg fährt das Schiff im Mai wieder.", "de", 3, opening, goesOn, end).Result);

    [Theory]
    [InlineData("Maud Okafor had warned the captain twice.", "Maud")]
    [InlineData("She had warned the captain Lindqvist twice.", "Lindqvist")]
    [InlineData("The captain was warned twice at Lindqvist.", "Lindqvist")]
    public void Nobody_else_may_be_named_and_nobody_in_another_place(string sentence, string word) =>
        Assert.Equal((CheckResult.WrongName, word), Check(sentence, "en", 2, Opening, Goes));

    [Fact]
    public void Who_says_something_is_not_whom_it_is_said_of() =>
        Assert.Equal(CheckResult.WrongName, Check("Lindqvist war zu schnell.", "de", 3, Opening, Goes, Quoted).Result);

    [Theory]
    [InlineData("Der Reeder Olof Ahlberg sagte, die Fähre sei gestern zu langsam gewesen, und Greta Lindqvist sagte, sie sei zu schnell gewesen.")]
    [InlineData("Der Reeder Olof Ahlberg sagte nichts, was Greta Lindqvist überraschte.")]
    public void Where_several_speak_or_another_one_nobody_is_meant(string opening) =>
        Assert.Equal(CheckResult.WrongName, Check("Greta Lindqvist had warned the captain twice.", "en", 2, opening, Goes).Result);

    [Fact]
    public void A_paragraph_that_was_not_retrieved_names_nobody()
    {
        var (first, third) = (TestEvidence.Passage(Opening, 1), TestEvidence.Passage(Goes, 3));
        var check = TestEvidence.Check.Check(new("Greta Lindqvist had warned the captain twice.", [new(2, null)]), [new(first, 1), new(third, 1)], "en");

        Assert.Equal(CheckResult.WrongName, check.Result);
    }

    [Fact]
    public void A_paragraph_that_names_somebody_first_leaves_nobody_open() =>
        Assert.Equal(CheckResult.WrongName, Check("Greta Lindqvist had warned the captain twice.", "en", 2, Opening, "Maud Okafor sagte, sie habe den Kapitän zweimal gewarnt.").Result);

    private static (CheckResult Result, string? Word) Check(string sentence, string language, int cited, params string[] paragraphs)
    {
        var evidence = paragraphs.Select((text, index) => new Evidence(TestEvidence.Passage(text, index + 1), 1)).ToList();
        var check = TestEvidence.Check.Check(new(sentence, [new(cited, null)]), evidence, language);
        return (check.Result, check.Word);
    }
}
