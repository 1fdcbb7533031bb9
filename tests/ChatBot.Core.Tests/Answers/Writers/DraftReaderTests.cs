using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;

namespace ChatBot.Core.Tests.Answers.Writers;

public sealed class DraftReaderTests
{
    [Theory]
    [InlineData("Putin habe Gesetze verletzt [1].", "Putin habe Gesetze verletzt.|1")]
    [InlineData("Putin habe Gesetze verletzt. [1]", "Putin habe Gesetze verletzt.|1")]
    [InlineData("They met [1][2]. They left.", "They met.|1,2", "They left.|")]
    [InlineData("They met [1] [2]. They left [3].", "They met.|1,2", "They left.|3")]
    [InlineData("They met. [1], [2] They left.", "They met.|1,2", "They left.|")]
    [InlineData("They met [1, 2]. [3] They left [4].", "They met.|1,2,3", "They left.|4")]
    [InlineData("They met [2-4].", "They met.|2,3,4")]
    [InlineData("They met [2–4; 6].", "They met.|2,3,4,6")]
    [InlineData("They met【1】and left［２，３］.", "They met and left.|1,2,3")]
    [InlineData("They met【1†source】.", "They met.|1")]
    [InlineData("They met [[1]].", "They met.|1")]
    [InlineData("They met [1][1, 2].", "They met.|1,2")]
    [InlineData("They met [1], shook hands [2] and left.", "They met, shook hands and left.|1,2")]
    [InlineData("[1] They met. They left [2].", "They met.|1", "They left.|2")]
    [InlineData("They met [17].", "They met.|17")]
    [InlineData("They met [0].", "They met.|0")]
    [InlineData("They met [1-999999].", "They met.|1,999999")]
    [InlineData("They met [4-2].", "They met.|4,2")]
    [InlineData("They met [sic] there [a1].", "They met [sic] there [a1].|")]
    public void A_citation_mark_becomes_the_citation_of_its_sentence(string written, params string[] expected) =>
        Assert.Equal(expected, Whole(written));

    [Theory]
    [InlineData("""Er sagte: „Das ist falsch.“ [2] Dann ging er [3].""", "Er sagte: „Das ist falsch.“|2", "Dann ging er.|3")]
    [InlineData("""He said "Er habe gemacht, was er wollte" [1].""", "He said \"Er habe gemacht, was er wollte\".|1")]
    [InlineData("""„Das ist falsch“, sagte er [1]. "Ja." [2]""", "„Das ist falsch“, sagte er.|1", "\"Ja.\"|2")]
    [InlineData("Er sagte: „Das ist falsch. Ich bleibe.“ [2] Dann ging er [3].", "Er sagte: „Das ist falsch. Ich bleibe.“|2", "Dann ging er.|3")]
    [InlineData("He said \"Das ist falsch. Ich bleibe.\" [2] He left [3].", "He said \"Das ist falsch. Ich bleibe.\"|2", "He left.|3")]
    [InlineData("He said “Das ist falsch. [2] Ich bleibe. [3]", "He said “Das ist falsch. Ich bleibe.|2,3")]
    public void Quotations_stay_as_they_are(string written, params string[] expected) => Assert.Equal(expected, Whole(written));

    [Theory]
    [InlineData("Am 16. Juni 2021 trafen sie sich [1]. Das Treffen dauerte 3,5 Stunden [2].",
        "Am 16. Juni 2021 trafen sie sich.|1", "Das Treffen dauerte 3,5 Stunden.|2")]
    [InlineData("Sie trafen sich am\n16. Juni in Genf [1].", "Sie trafen sich am 16. Juni in Genf.|1")]
    [InlineData("Putin did not\nbreak a law [1].", "Putin did not break a law.|1")]
    public void A_full_stop_or_a_line_end_within_a_sentence_does_not_end_it(string written, params string[] expected) =>
        Assert.Equal(expected, Whole(written));

    [Theory]
    [InlineData("```\nThey met [1].\n```", "They met.|1")]
    [InlineData("```text\nThey met [1].\n\nThey left [2].```", "They met.|1", "They left.|2")]
    [InlineData("- They met [1].\n- They left [2].", "They met.|1", "They left.|2")]
    [InlineData("* They met [1]\n* They left [2]", "They met|1", "They left|2")]
    [InlineData("1. They met [1]\n2) They left [2]", "They met|1", "They left|2")]
    [InlineData("## Answer\nThey **met** [1].", "They met.|1")]
    [InlineData("<think>\nParagraph 1 says it. [1]\n</think>\nThey met [2].", "They met.|2")]
    [InlineData("<think>\nParagraph 1 says it. [1] Or not.")]
    public void Markup_around_the_answer_is_left_out(string written, params string[] expected) => Assert.Equal(expected, Whole(written));

    [Theory]
    [InlineData("NO_ANSWER")]
    [InlineData(" NO_ANSWER.\n")]
    [InlineData("**NO_ANSWER** The paragraphs do not say it [1].")]
    [InlineData("They met [1]. NO_ANSWER They left [2].", "They met.|1")]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("[1]")]
    public void The_answer_ends_where_the_model_says_that_there_is_none(string written, params string[] expected) =>
        Assert.Equal(expected, Whole(written));

    [Theory]
    [InlineData("Am 16. Juni trafen sie sich [1, 2]. „Das ist z. B. falsch.“ [3] sagte er nicht. [4]\n\n- Ende [5–7]\n- Aus【8†x】.")]
    [InlineData("He said “Das ist falsch. Er rief ‚halt‘. Ich bleibe.” [2] He added \"Nein. Nie.\" [3] He left [4].")]
    [InlineData("```markdown\n1. They met. [1], [2]\n2. They left [3] [4].\n```\nNO_ANSWER and more [5].")]
    [InlineData("<think>They met. [9] </think> They met [1]. They left. [2] They won [3].")]
    public void However_the_text_is_cut_into_chunks_the_sentences_are_the_same(string written)
    {
        var expected = Whole(written);
        Assert.NotEmpty(expected);
        for (var first = 0; first <= written.Length; first++)
        {
            for (var second = first; second <= written.Length; second++)
            {
                Assert.Equal(expected, Read(cut: false, written[..first], written[first..second], written[second..]));
            }
        }

        Assert.Equal(expected, Read(cut: false, [.. written.Select(character => character.ToString())]));
    }

    [Fact]
    public void A_sentence_is_released_as_soon_as_the_next_one_has_begun()
    {
        var reader = new DraftReader();

        Assert.Empty(reader.Append("They met. "));
        Assert.Empty(reader.Append("[1] "));
        Assert.Empty(reader.Append("[2"));
        Assert.Empty(reader.Append("] Th"));
        Assert.Equal(["They met.|1,2"], reader.Append("ey left ").Select(Shown));
        Assert.Equal(["They left.|3"], reader.Append("[3].").Concat(reader.Complete(cut: false)).Select(Shown));
    }

    [Fact]
    public void The_last_sentence_of_a_model_that_was_stopped_is_left_out() =>
        Assert.Equal(["They met.|1"], Read(cut: true, "They met [1]. They left on June 16."));

    [Fact]
    public void What_comes_after_the_longest_draft_is_ignored()
    {
        var sentence = "They met again and again [1]. ";
        var written = string.Concat(Enumerable.Repeat(sentence, 1000));

        var sentences = Whole(written);

        Assert.InRange(sentences.Count, 100, DraftReader.LongestDraft / sentence.Length);
        Assert.All(sentences, read => Assert.Equal("They met again and again.|1", read));
        Assert.Equal(sentences, Read(cut: false, [.. written.Split(' ').Select(word => word + " ")]));
    }

    private static List<string> Whole(string written) => Read(cut: false, written);

    private static List<string> Read(bool cut, params string[] chunks)
    {
        var reader = new DraftReader();
        var sentences = chunks.SelectMany(reader.Append).ToList();
        sentences.AddRange(reader.Complete(cut));
        return sentences.Select(Shown).ToList();
    }

    private static string Shown(DraftSentence sentence) =>
        $"{sentence.Text}|{string.Join(',', sentence.Citations.Select(citation => citation.Evidence))}";
}
